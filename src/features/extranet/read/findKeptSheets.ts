import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { freshnessOf } from '@/domain/freshness'
import { type AwaitedFact, missingFacts } from '@/domain/keptSheet/missingFacts'
import { type NextAction, nextAction } from '@/domain/keptSheet/nextAction'
import type { KeptSheet } from '@/domain/membership/closedLists'
import type { Audience } from '@/domain/ReaderClass'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheetNumber'
import type { HeldMembership } from '@/features/memberships/read/membershipsOf'
import { countWaitingReports } from '@/features/reports/read/countWaitingReports'
import { countBySheet } from './countBySheet'
import { countUnits } from './countUnits'
import { type KeptFacts, keptFacts } from './keptFacts'

/** What a person keeps: how fresh it is, what it lacks, what is asked of them, and the one thing to do first. */
export type KeptSheetCard = {
  kind: KeptSheet
  number: string
  title: string
  role: HeldMembership['role']
  verifiedAt: string | null
  reviewDueAt: string | null
  missing: AwaitedFact[]
  tasks: { unitsToConfirm: number; proposals: number; reports: number; requests: number }
  action: NextAction
  /** Where whoever keeps it reads it as the service does; `null` when only the service does. */
  seePath: string | null
}

/** The cards of these memberships, in their order: a fixed number of reads however many they are. */
export async function findKeptSheets(
  payload: Payload,
  held: readonly HeldMembership[],
  now: Date,
): Promise<KeptSheetCard[]> {
  const ids = held.map(({ sheetId }) => sheetId)
  if (ids.length === 0) return []
  const facilityIds = held.filter(({ sheet }) => sheet === 'facilities').map(({ sheetId }) => sheetId)
  const ofThese = { sheetId: { in: ids } }
  const [facts, units, proposals, reports, requests] = await Promise.all([
    keptFacts(payload, held),
    countUnits(payload, facilityIds, now),
    countBySheet(payload, SLUGS.proposals, {
      and: [ofThese, { kind: { equals: 'change' } }, { state: { equals: 'waiting' } }],
    }),
    countWaitingReports(payload, held),
    countBySheet(payload, SLUGS.memberships, { and: [ofThese, { state: { equals: 'asked' } }] }),
  ])
  return held.map(({ sheet, sheetId, number, title, role }): KeptSheetCard => {
    const own = facts.get(sheetId) ?? NO_FACTS
    const { active, toConfirm: unitsToConfirm } = units.get(sheetId) ?? { active: 0, toConfirm: 0 }
    const missing = missingFacts({ kind: sheet, ...own, units: active })
    const tasks = {
      unitsToConfirm,
      proposals: proposals.get(sheetId) ?? 0,
      reports: reports.get(sheetId) ?? 0,
      requests: role === 'manager' ? (requests.get(sheetId) ?? 0) : 0,
    }
    const { verifiedAt, reviewDueAt } = own
    const freshness = freshnessOf({ verifiedAt, reviewDueAt }, now)
    const action = nextAction({ role, freshness, ...tasks, missing: missing.length })
    return {
      kind: sheet,
      number,
      title,
      role,
      verifiedAt,
      reviewDueAt,
      missing,
      tasks,
      action,
      seePath: seePath(sheet, number, own.audience),
    }
  })
}

/** A facility is shown to those who keep it whatever its audience; a partner's sheet is the page that partners read. */
function seePath(kind: KeptSheet, number: string, audience: Audience): string | null {
  if (kind === 'facilities') return keepingPath(number, 'unites', 'vue')
  return audience === 'agents' ? null : sheetPath(number)
}

const NO_FACTS: KeptFacts = {
  description: null,
  phones: 0,
  emails: 0,
  city: null,
  hours: 0,
  verifiedAt: null,
  reviewDueAt: null,
  audience: 'agents',
}
