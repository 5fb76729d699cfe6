import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { HELD_BY_OPEN_ACCOUNT } from '@/features/keeping/memberships/read/heldByOpenAccount'
import type { SheetRights } from '../Keeping'

/** Who may change and who manages each kept sheet now: one read. */
export async function loadRights(payload: Payload): Promise<SheetRights> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { state: { equals: 'active' } },
        { role: { in: ['manager', 'contributor'] } },
        HELD_BY_OPEN_ACCOUNT,
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true, sheetId: true, role: true },
    overrideAccess: true,
  })
  const editing = new Map<string, Set<string>>()
  const managing = new Map<string, Set<string>>()
  for (const { user, sheetId, role } of docs) {
    if (typeof user !== 'string') continue
    editing.set(sheetId, (editing.get(sheetId) ?? new Set()).add(user))
    if (role === 'manager') managing.set(sheetId, (managing.get(sheetId) ?? new Set()).add(user))
  }
  return { editing, managing }
}
