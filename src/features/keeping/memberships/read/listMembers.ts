import type { Payload } from 'payload'
import type { MembershipRole } from '@/domain/membership/closedLists'
import { MOST_REMINDERS } from '@/domain/membership/reminderSchedule'
import { SLUGS } from '@/domain/slugs'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

export type MemberRow = {
  id: string
  userId: string | null
  name: string
  email: string
  role: MembershipRole
  since: string | null
}
export type InvitationRow = {
  id: string
  email: string
  role: MembershipRole
  invitedAt: string | null
  reminders: number
  /** Every reminder went without an answer. */
  silent: boolean
}
export type RequestRow = { id: string; name: string; email: string; message: string }
export type SheetMembers = { members: MemberRow[]; invitations: InvitationRow[]; requests: RequestRow[] }

/** Who keeps a sheet, who was invited, who asks; two queries in all. */
export async function listMembers(payload: Payload, sheet: KeptSheet): Promise<SheetMembers> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheet: { equals: sheet.kind } },
        { sheetId: { equals: sheet.id } },
        { state: { in: ['active', 'invited', 'asked'] } },
      ],
    },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const ids = docs.flatMap(({ user }) => (typeof user === 'string' ? [user] : []))
  const people = await payload.find({
    collection: SLUGS.users,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true, email: true },
    overrideAccess: true,
  })
  const byId = new Map(people.docs.map((person) => [person.id, person]))
  const rows = docs.map((row) => {
    const person = typeof row.user === 'string' ? byId.get(row.user) : undefined
    const email = person?.email ?? row.email ?? ''
    return { row, userId: person?.id ?? null, email, name: person?.name ?? email }
  })
  const of = (state: 'active' | 'invited' | 'asked') => rows.filter(({ row }) => row.state === state)
  return {
    members: of('active').map(({ row, userId, name, email }) => ({
      id: row.id,
      userId,
      name,
      email,
      role: row.role,
      since: row.since ?? null,
    })),
    invitations: of('invited').map(({ row, email }) => ({
      id: row.id,
      email: row.email ?? email,
      role: row.role,
      invitedAt: row.invitedAt ?? null,
      reminders: row.remindersSent ?? 0,
      silent: (row.remindersSent ?? 0) >= MOST_REMINDERS,
    })),
    requests: of('asked').map(({ row, name, email }) => ({
      id: row.id,
      name,
      email,
      message: row.message ?? '',
    })),
  }
}
