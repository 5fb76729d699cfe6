import type { Payload } from 'payload'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { SheetFacts } from '../present/SheetFacts'
import { mayManageLinks } from '../write/mayManageLinks'
import { mayVerify } from '../write/mayVerify'
import { findSheetFacts } from './findSheetFacts'
import { findVerifiableSheet } from './findVerifiableSheet'
import { listOpenLinks, type OpenLink } from './listOpenLinks'

type Confirmation = { sheet: SheetFacts; editHref: string; links: OpenLink[] | null; now: Date }
type Ask = { payload: Payload; actor: User; number: string }

/** What the page that confirms a sheet shows to a person, as caseworkers see it; `null` for those who may not confirm it. */
export async function findConfirmation({ payload, actor, number }: Ask): Promise<Confirmation | null> {
  const found = await findVerifiableSheet(payload, number)
  if (!found || !(await mayVerify({ payload, actor, keptBy: found.keptBy, way: 'here' }))) return null
  const [sheet, mayManage] = await Promise.all([
    findSheetFacts(payload, found, 'agents'),
    mayManageLinks({ payload, actor, sheet: found }),
  ])
  const isScheme = found.kind === 'schemes'
  return {
    sheet,
    editHref: isScheme ? `/admin/collections/schemes/${found.id}` : keepingPath(found.number, 'modifier'),
    links: mayManage && !isScheme ? await listOpenLinks(payload, found.id) : null,
    now: clock.now(),
  }
}
