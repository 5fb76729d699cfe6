import type { Payload } from 'payload'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { SheetFacts } from '@/features/sheets/facts/SheetFacts'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { mayManageLinks } from '../write/mayManageLinks'
import { mayVerify } from '../write/mayVerify'
import { findSheetFacts } from './findSheetFacts'
import { listOpenLinks, type OpenLink } from './listOpenLinks'

type Confirmation = { sheet: SheetFacts; editHref: string; links: OpenLink[] | null; now: Date }
type Ask = { payload: Payload; actor: User; number: string }

/** What the page that confirms a sheet shows to a person, as caseworkers see it; `null` for those who may not confirm it. */
export async function findConfirmation({ payload, actor, number }: Ask): Promise<Confirmation | null> {
  const found = await findPublishedSheet(payload, number)
  if (!found || !(await mayVerify({ payload, actor, keeper: found.keeper, way: 'here' }))) return null
  const [sheet, mayManage] = await Promise.all([
    findSheetFacts(payload, found, 'agents'),
    mayManageLinks({ payload, actor, sheet: found }),
  ])
  return {
    sheet,
    editHref: !found.keeper
      ? `/admin/collections/${found.kind}/${found.id}`
      : keepingPath(found.number, 'modifier'),
    links: mayManage && found.keeper ? await listOpenLinks(payload, found.id) : null,
    now: clock.now(),
  }
}
