import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotFound } from '@/errors'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import type { PublicationPlan, User } from '@/payload-types'
import { approvedContent } from '../read/approvedContent'
import { savePlan } from './savePlan'

type Ask = { payload: Payload; kind: SheetKind; id: string; plan: string }

/** Gives a plan up, or puts away one that could not be done. @throws NotFound when it is no more to be done. */
export async function cancelPlan(ask: Ask): Promise<void> {
  await decide(ask, ({ id }) =>
    savePlan(ask.payload, id, { state: 'cancelled', endedAt: clock.now().toISOString() }),
  )
}

/**
 * Approves a publication again, as the sheet stands now. @throws InvalidInput when its hour is gone by: another one is to be planned;
 * NotFound when it is no more to be done.
 */
export async function approvePlan(ask: Ask & { by: Pick<User, 'id' | 'name' | 'email'> }): Promise<void> {
  await decide(ask, async ({ id, at }) => {
    if (new Date(at) <= clock.now())
      throw new InvalidInput('Cette heure est passée : programmez-en une autre.', { field: 'at' })
    const approved = await approvedContent(ask.payload, ask.kind, ask.id)
    if (!approved) throw new NotFound('Cette fiche n’existe plus.')
    await savePlan(ask.payload, id, {
      state: 'planned',
      reason: null,
      title: approved.title,
      approved: approved.content,
      digest: approved.digest,
      approvedBy: ask.by.id,
      approvedByName: ask.by.name || ask.by.email,
      approvedAt: clock.now().toISOString(),
    })
  })
}

/** Never while the plan is being done. */
async function decide(
  { payload, id, plan }: Ask,
  work: (plan: PublicationPlan) => Promise<void>,
): Promise<void> {
  await withLease(payload, `plan:${id}`, async () => {
    const { docs } = await payload.find({
      collection: SLUGS.publicationPlans,
      where: {
        and: [
          { id: { equals: plan } },
          { sheetId: { equals: id } },
          { state: { in: ['planned', 'stale', 'failed'] } },
        ],
      },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const [found] = docs
    if (!found) throw new NotFound('Cette publication n’est plus programmée.')
    await work(found)
  })
}
