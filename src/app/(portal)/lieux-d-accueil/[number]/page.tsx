import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { findFacilities, findFacilityDraft } from '@/features/catalogue/facilities/read/findFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { FacilityPage } from '@/features/catalogue/facilities/ui/FacilityPage'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { isFavourite } from '@/features/finding/favourites/read/isFavourite'
import { cameFromSearch } from '@/features/finding/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/finding/usage/write/countSheetRead'
import { UnreadNotices } from '@/features/intake/notices/ui/UnreadNotices'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { clock } from '@/infra/clock'
import type { PageParams } from '@/ui/toParams'
import { keptSheetSlots } from '../../sheetSlots'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = canonicalNumber((await params).number)
  const { payload, readerClass } = await requireReader(sheetPath(number))
  const t = await getTranslations('directory')
  const [facility] = await findFacilities(payload, readerClass, [number])
  return { title: facility?.name ?? t('sheet', { number }) }
}

/** A place where children are received (`L0001`); `?brouillon` counts for editors alone. */
export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number, 'facilities')
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user, site } = reader
  const editor = isEditor(user)
  const draft = editor && (await searchParams).brouillon !== undefined
  const facility = draft
    ? await findFacilityDraft(payload, number)
    : (await findFacilities(payload, readerClass, [number]))[0]
  if (!facility) return leaveMissingSheet(reader, number)
  const [favourite, fromSearch, towns] = await Promise.all([
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
    mapTowns(payload, site.departmentCode),
  ])
  if (!draft) countSheetRead({ payload, number, fromSearch })
  return (
    <FacilityPage
      facility={facility}
      slots={{
        ...keptSheetSlots({ payload, id: facility.id, number, favourite, draft }),
        quality: editor && (
          <UnreadNotices payload={payload} reader={user} sheet={{ id: facility.id, number }} />
        ),
      }}
      readerClass={readerClass}
      editor={editor}
      draft={draft}
      map={{ styleUrl: env.MAP_STYLE_URL ?? null, towns }}
      settings={await readFreePlacesSettings(payload)}
      now={clock.now()}
    />
  )
}
