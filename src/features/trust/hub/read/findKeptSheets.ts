import type { Payload } from 'payload'
import { freshnessOf } from '@/domain/sheet/freshness'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { AwaitedFact } from '@/domain/sheet/missingFacts'
import { type NextAction, nextAction } from '@/domain/sheet/nextAction'
import { KEPT_KINDS, type KeptKind } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { countWaitingProposals } from '@/features/keeping/editing/read/countWaitingProposals'
import type { HeldMembership } from '@/features/keeping/memberships/read/membershipsOf'
import { entryOf } from '@/features/registry'
import type { KeptFacts } from '@/features/sheets/kept/KeptFacts'
import { countWaitingReports } from '@/features/trust/reports/read/countWaitingReports'
import { countRequests } from './countRequests'

/** What a person keeps: how fresh it is, what it lacks, what is asked of them, and the one thing to do first. */
export type KeptSheetCard = {
  kind: KeptKind
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
  const [facts, proposals, reports, requests] = await Promise.all([
    keptFacts(payload, held),
    countWaitingProposals(payload, held),
    countWaitingReports(payload, held),
    countRequests(payload, ids),
  ])
  return held.flatMap(({ sheet, sheetId, number, title, role }): KeptSheetCard[] => {
    const own = facts.get(sheetId)
    if (!own) return []
    const { missing, unitsToConfirm } = own
    const tasks = {
      unitsToConfirm,
      proposals: proposals.get(sheetId) ?? 0,
      reports: reports.get(sheetId) ?? 0,
      requests: role === 'manager' ? (requests.get(sheetId) ?? 0) : 0,
    }
    const { verifiedAt, reviewDueAt } = own
    const freshness = freshnessOf({ verifiedAt, reviewDueAt }, now)
    const action = nextAction({ role, freshness, ...tasks, missing: missing.length })
    const card = {
      kind: sheet,
      number,
      title,
      role,
      verifiedAt,
      reviewDueAt,
      missing: [...missing],
      tasks,
      action,
      seePath: seePath(number, own),
    }
    return [card]
  })
}

function seePath(number: string, { ownPage, audience }: KeptFacts): string | null {
  if (ownPage) return [keepingPath(number), ownPage].join('/')
  return audience === 'agents' ? null : sheetPath(number)
}

async function keptFacts(
  payload: Payload,
  held: readonly HeldMembership[],
): Promise<ReadonlyMap<string, KeptFacts>> {
  const found = await Promise.all(
    KEPT_KINDS.map(async (kind) => {
      const ids = held.filter(({ sheet }) => sheet === kind).map(({ sheetId }) => sheetId)
      const read = entryOf(kind).keptFacts
      return ids.length > 0 && read ? [...(await read(payload, ids))] : []
    }),
  )
  return new Map(found.flat())
}
