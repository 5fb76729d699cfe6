import type { Payload } from 'payload'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { SheetFacts } from '@/features/sheets/facts/SheetFacts'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import { findDoubts } from '@/features/trust/doubts/read/findDoubts'
import type { SheetDoubts } from '@/features/trust/doubts/SheetDoubts'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { mayManageLinks } from '../write/mayManageLinks'
import { mayVerify } from '../write/mayVerify'
import { findSheetFacts } from './findSheetFacts'
import { listOpenLinks, type OpenLink } from './listOpenLinks'

type DoubtHrefs = { reports: string; changes: string }
type Confirmation = {
  sheet: SheetFacts
  editHref: string
  links: OpenLink[] | null
  doubts: SheetDoubts
  doubtHrefs: DoubtHrefs
  now: Date
}
type Ask = { payload: Payload; actor: User; number: string }

/** What the page that confirms a sheet shows to a person, as caseworkers see it; `null` for those who may not confirm it. */
export async function findConfirmation({ payload, actor, number }: Ask): Promise<Confirmation | null> {
  const found = await findPublishedSheet(payload, number)
  if (!found || !(await mayVerify({ payload, actor, keeper: found.keeper, way: 'here' }))) return null
  const [sheet, mayManage, doubts, keepers] = await Promise.all([
    findSheetFacts(payload, found, 'agents'),
    mayManageLinks({ payload, actor, sheet: found }),
    findDoubts(payload, found.id, { full: true }),
    keepersOf(payload, [found]),
  ])
  return {
    sheet,
    editHref: !found.keeper
      ? `/admin/collections/${found.kind}/${found.id}`
      : keepingPath(found.number, 'modifier'),
    links: mayManage && found.keeper ? await listOpenLinks(payload, found.id) : null,
    doubts,
    doubtHrefs: hrefsOf((found.keeper && keepers.get(found.keeper.id)?.number) || null),
    now: clock.now(),
  }
}

/** On the pages of those who keep the sheet; at the desk for what editors alone keep. */
function hrefsOf(keeper: string | null): DoubtHrefs {
  const [reports, changes] = ['signalements', 'propositions'] as const
  return keeper
    ? { reports: keepingPath(keeper, reports), changes: keepingPath(keeper, changes) }
    : { reports: `/bureau/${reports}`, changes: `/bureau/${changes}` }
}
