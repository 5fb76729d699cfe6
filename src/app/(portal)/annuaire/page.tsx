import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { ListDownload } from '@/features/exchange/exports/ui/ListDownload'
import { directoryParameters } from '@/features/finding/directory/read/directoryParameters'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { startingPoint } from '@/features/finding/directory/read/startingPoint'
import { DirectoryBar } from '@/features/finding/directory/ui/DirectoryBar'
import { DirectoryResults } from '@/features/finding/directory/ui/DirectoryResults'
import { withFamilyLinks } from '@/features/finding/search/present/withFamilyLinks'
import { findForPage } from '@/features/finding/search/read/findForPage'
import { SearchTrouble } from '@/features/finding/search/ui/SearchTrouble'
import { communePlace, homePlace } from '@/features/geography/places/read/placeOfCommune'
import { UnknownPlace } from '@/features/geography/places/ui/UnknownPlace'
import { requireReader } from '@/features/people/session/read/requireReader'
import { Follow } from '@/features/trust/following/ui/Follow'
import { clock } from '@/infra/clock'
import { addressOf } from '@/ui/filters/searchUrl'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('directory')
  return { title: t('title') }
}

/** The directory: the search on partners or their services, with a map. The address is the whole state. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const reader = await requireReader(`/annuaire?${params}`)
  const { payload, site, user } = reader
  const place = params.get('lieu')?.trim() || null
  const near = params.get('near')
  const { goTo, family, home } = await startingPoint({ reader, params, path: '/annuaire' })
  if (goTo) redirect(goTo)
  const asked = directoryParameters(params, home?.point)
  const commune = communePlace(params.get('commune') ?? '') ?? (home && homePlace(user?.territory))
  const outcome = withFamilyLinks(await findForPage(reader, await headers(), asked), family)
  return (
    <>
      <DirectoryBar params={params} place={place ?? ''} />
      {place && !near && (
        <UnknownPlace text={place} department={site.departmentCode} path="/annuaire" params={params} />
      )}
      {outcome.state === 'found' ? (
        <DirectoryResults
          found={outcome}
          params={params}
          place={place}
          home={home?.name ?? null}
          site={site}
          styleUrl={env.MAP_STYLE_URL ?? null}
          towns={await mapTowns(payload, site.departmentCode)}
          now={clock.now()}
          follow={
            commune && (
              <Follow
                followed={{ kind: 'commune', target: commune.code }}
                label={commune.name}
                back={addressOf('/annuaire', params)}
                words="commune"
              />
            )
          }
          download={<ListDownload path="/annuaire" params={params} total={outcome.answer.total} />}
        />
      ) : (
        <SearchTrouble outcome={outcome} path="/annuaire" />
      )}
    </>
  )
}
