import { headers } from 'next/headers'
import { isEditor } from '@/access/roles'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import {
  findOrganisation,
  findOrganisationDraft,
} from '@/features/catalogue/organisations/read/findOrganisation'
import { findOrganisationLinks } from '@/features/catalogue/organisations/read/findOrganisationLinks'
import { OrganisationPage } from '@/features/catalogue/organisations/ui/OrganisationPage'
import { findSchemeRows } from '@/features/catalogue/schemes/read/findSchemeRows'
import { listServices } from '@/features/catalogue/services/read/listServices'
import { servicesForQuality } from '@/features/catalogue/services/read/servicesForQuality'
import { QualityTodo } from '@/features/exchange/exports/ui/QualityTodo'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { isFavourite } from '@/features/finding/favourites/read/isFavourite'
import { cameFromSearch } from '@/features/finding/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/finding/usage/write/countSheetRead'
import { UnreadNotices } from '@/features/intake/notices/ui/UnreadNotices'
import { requireReader } from '@/features/people/session/read/requireReader'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { clock } from '@/infra/clock'
import { keptSheetSlots } from '../../sheetSlots'

const MOST_SCHEMES = 100

/** The page of a partner; `draftAsked` counts for editors alone. */
export async function OrganisationRoute(number: string, draftAsked: boolean) {
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user, site } = reader
  const editor = isEditor(user)
  const draft = editor && draftAsked
  const organisation = await (draft
    ? findOrganisationDraft(payload, number)
    : findOrganisation(payload, readerClass, number))
  if (!organisation) return leaveMissingSheet(reader, number)
  const [links, services, schemes, favourite, fromSearch, towns, scored] = await Promise.all([
    findOrganisationLinks({ payload, readerClass, organisation }),
    listServices(payload, readerClass, organisation.id),
    findSchemeRows({
      payload,
      readerClass,
      where: { contacts: { in: [organisation.id] } },
      sort: 'title',
      limit: MOST_SCHEMES,
    }),
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
    mapTowns(payload, site.departmentCode),
    editor ? servicesForQuality(payload, organisation.id) : null,
  ])
  if (!draft) countSheetRead({ payload, number, fromSearch })
  const now = clock.now()
  const quality = scored && (
    <>
      <QualityTodo organisation={organisation} services={scored} now={now} />
      <UnreadNotices payload={payload} reader={user} sheet={{ id: organisation.id, number }} />
    </>
  )
  return (
    <OrganisationPage
      organisation={organisation}
      links={links}
      services={services}
      schemes={schemes.rows}
      signedIn={user !== null}
      slots={{ ...keptSheetSlots({ payload, id: organisation.id, number, favourite, draft }), quality }}
      readerClass={readerClass}
      editor={editor}
      draft={draft}
      map={{ styleUrl: env.MAP_STYLE_URL ?? null, towns }}
      now={now}
    />
  )
}
