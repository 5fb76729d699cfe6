import type { Payload } from 'payload'
import type { PlannedAct, PlanState } from '@/domain/editions/closedLists'
import { SLUGS } from '@/domain/slugs'

/** A plan as the form of its sheet lists it. */
export type ListedPlan = {
  id: string
  act: PlannedAct
  /** ISO 8601. */
  at: string
  state: PlanState
  approvedByName: string
  reason: string
}

const MOST = 20

/** The plans of a sheet that are to be done or to be looked at again, the nearest first. */
export async function plansOf(payload: Payload, sheetId: string): Promise<ListedPlan[]> {
  const { docs } = await payload.find({
    collection: SLUGS.publicationPlans,
    where: {
      and: [{ sheetId: { equals: sheetId } }, { state: { in: ['planned', 'stale', 'failed'] } }],
    },
    sort: 'at',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { act: true, at: true, state: true, approvedByName: true, reason: true },
    overrideAccess: true,
  })
  return docs.map(({ id, act, at, state, approvedByName, reason }) => ({
    id,
    act,
    at,
    state,
    approvedByName: approvedByName ?? '',
    reason: reason ?? '',
  }))
}
