import type { Payload } from 'payload'
import type { MembershipState } from '@/domain/membership/closedLists'
import { SLUGS } from '@/domain/slugs'

const ORDER: readonly MembershipState[] = ['active', 'invited', 'asked', 'refused', 'ended']

/** Where a person stands with a sheet, the strongest of their rows; `null` when there is none. */
export async function findStanding(
  payload: Payload,
  userId: string,
  number: string,
): Promise<MembershipState | null> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ user: { equals: userId } }, { sheetNumber: { equals: number } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { state: true },
    overrideAccess: true,
  })
  return ORDER.find((state) => docs.some((row) => row.state === state)) ?? null
}
