import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Membership } from '@/payload-types'

const wherePending = (state: 'invited' | 'asked'): Where => ({ state: { equals: state } })

/** How many invitations, or requests, wait for an answer. */
export async function countPending(payload: Payload, state: 'invited' | 'asked'): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.memberships,
    where: wherePending(state),
    overrideAccess: true,
  })
  return totalDocs
}

type PendingRow = Pick<
  Membership,
  'id' | 'title' | 'sheetNumber' | 'email' | 'role' | 'remindersSent' | 'message' | 'invitedAt' | 'updatedAt'
>

/** The invitations, or requests, that wait, the oldest first; `page` from 1. */
export async function listPending(
  payload: Payload,
  state: 'invited' | 'asked',
  page: number,
  size: number,
): Promise<{ rows: PendingRow[]; pages: number }> {
  const { docs, totalPages } = await payload.find({
    collection: SLUGS.memberships,
    where: wherePending(state),
    sort: state === 'invited' ? 'invitedAt' : 'updatedAt',
    limit: size,
    page,
    depth: 0,
    select: {
      title: true,
      sheetNumber: true,
      email: true,
      role: true,
      remindersSent: true,
      message: true,
      invitedAt: true,
      updatedAt: true,
    },
    overrideAccess: true,
  })
  return { rows: docs, pages: totalPages }
}
