import type { Payload } from 'payload'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import type { PublicationPlan } from '@/payload-types'
import { planMail } from '../present/planMail'
import { approvedContent } from '../read/approvedContent'
import { changedSince, doPlan, type Outcome } from './doPlan'
import { savePlan } from './savePlan'

const MOST = 200

/**
 * Does the plans whose hour has come, the first due first, and marks those whose sheet was changed since it was approved. Late after a
 * stop, and once whoever runs it: in one process at a time for a sheet. Whoever approved what was not done is told.
 */
export async function keepPlans(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.publicationPlans,
    where: { state: { equals: 'planned' } },
    sort: 'at',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  for (const { id, sheetId } of docs) await withLease(payload, `plan:${sheetId}`, () => keepPlan(payload, id))
}

async function keepPlan(payload: Payload, id: string): Promise<void> {
  const plan = await payload.findByID({
    collection: SLUGS.publicationPlans,
    id,
    depth: 0,
    overrideAccess: true,
  })
  if (plan.state !== 'planned') return
  const isDue = new Date(plan.at) <= clock.now()
  const outcome = isDue ? await doPlan(payload, plan) : await lookAt(payload, plan)
  if (!outcome) return
  await savePlan(payload, id, {
    ...outcome,
    ...(outcome.state === 'stale' && !isDue ? {} : { endedAt: clock.now().toISOString() }),
  })
  if (outcome.state !== 'done') await tell(payload, plan, outcome.reason)
}

/** Whether a publication to come is still of what was approved; `null` when nothing is to be said. */
async function lookAt(payload: Payload, plan: PublicationPlan): Promise<Outcome | null> {
  if (plan.act !== 'publish' || !isSheetKind(plan.sheet)) return null
  const now = await approvedContent(payload, plan.sheet, plan.sheetId)
  return now && now.digest !== plan.digest ? changedSince() : null
}

async function tell(payload: Payload, plan: PublicationPlan, reason: string): Promise<void> {
  if (typeof plan.approvedBy !== 'string') return
  const approver = await payload.findByID({
    collection: SLUGS.users,
    id: plan.approvedBy,
    depth: 0,
    disableErrors: true,
    select: { email: true, active: true },
    overrideAccess: true,
  })
  if (approver && approver.active !== false) await sendOrLog(payload, planMail(approver.email, plan, reason))
}
