import { headers } from 'next/headers'
import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { findService, findServiceDraft } from '@/features/catalogue/services/read/findService'
import { ServicePage } from '@/features/catalogue/services/ui/ServicePage'
import { QualityTodo } from '@/features/exchange/exports/ui/QualityTodo'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { isFavourite } from '@/features/finding/favourites/read/isFavourite'
import { cameFromSearch } from '@/features/finding/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/finding/usage/write/countSheetRead'
import { UnreadNotices } from '@/features/intake/notices/ui/UnreadNotices'
import { requireReader } from '@/features/people/session/read/requireReader'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { clock } from '@/infra/clock'
import { sheetSlots } from '../../sheetSlots'

/** The page of a service; `draftAsked` counts for editors alone. */
export async function ServiceRoute(number: string, draftAsked: boolean) {
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user, site } = reader
  const editor = isEditor(user)
  const draft = editor && draftAsked
  const service = await (draft
    ? findServiceDraft(payload, number)
    : findService(payload, readerClass, number))
  if (!service) return leaveMissingSheet(reader, number)
  const [themes, favourite, fromSearch, towns] = await Promise.all([
    listThemeRows(payload),
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
    mapTowns(payload, site.departmentCode),
  ])
  if (!draft) countSheetRead({ payload, number, fromSearch })
  const own = new Set((service.themes ?? []).map(String))
  const now = clock.now()
  const quality = editor && (
    <>
      <QualityTodo organisation={service.organisation} services={[service]} now={now} />
      <UnreadNotices payload={payload} reader={user} sheet={{ id: service.id, number }} />
    </>
  )
  return (
    <ServicePage
      service={service}
      themes={themes.filter(({ id }) => own.has(id))}
      slots={{ ...sheetSlots({ payload, id: service.id, number, favourite, draft }), quality }}
      readerClass={readerClass}
      editor={editor}
      draft={draft}
      map={{ styleUrl: env.MAP_STYLE_URL ?? null, towns }}
      now={now}
    />
  )
}
