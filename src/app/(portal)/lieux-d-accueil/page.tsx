import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { listFacilities } from '@/features/catalogue/facilities/read/listFacilities'
import { FacilityBar } from '@/features/catalogue/facilities/ui/FacilityBar'
import { FacilityResults } from '@/features/catalogue/facilities/ui/FacilityResults'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { startingPoint } from '@/features/finding/directory/read/startingPoint'
import { UnknownPlace } from '@/features/geography/places/ui/UnknownPlace'
import { requireReader } from '@/features/people/session/read/requireReader'
import { type PageParams, toParams } from '@/ui/toParams'

const PATH = '/lieux-d-accueil'
type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('facilities')
  return { title: t('title') }
}

/** Where a child may be received today: a list and a map. The address is the whole state. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const reader = await requireReader(`${PATH}?${params}`)
  const { payload, readerClass, site } = reader
  const place = params.get('lieu')?.trim() || null
  const { goTo, family } = await startingPoint({ reader, params, path: PATH })
  if (goTo) redirect(goTo)
  const found = await listFacilities(payload, readerClass, params)
  return (
    <>
      <FacilityBar params={params} place={place ?? ''} />
      {place && !params.get('near') && (
        <UnknownPlace text={place} department={site.departmentCode} path={PATH} params={params} />
      )}
      <FacilityResults
        found={found}
        params={params}
        place={place}
        family={family}
        signedIn={readerClass !== 'public'}
        styleUrl={env.MAP_STYLE_URL ?? null}
        towns={await mapTowns(payload, site.departmentCode)}
      />
    </>
  )
}
