import type { Payload } from 'payload'
import { MEMBERSHIP_ROLES, type MembershipState } from '@/domain/membership/closedLists'
import { SLUGS } from '@/domain/slugs'
import { findMembershipRow } from '@/features/keeping/memberships/read/findMembershipRow'
import { changeMembership } from '@/features/keeping/memberships/write/changeMembership'
import { memberKey } from '@/features/keeping/memberships/write/memberKey'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { relationId } from '@/infra/database/relationId'
import type { Membership, Organisation } from '@/payload-types'

type Merge = { winner: Organisation; loser: Organisation }

/** Whoever kept the loser of a merge keeps the winner; a person of both has one row left, with the higher role. May be done twice. */
export async function moveMemberships(payload: Payload, { winner, loser }: Merge): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ sheet: { equals: 'organisations' } }, { sheetId: { in: [winner.id, loser.id] } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const kept = docs.filter(({ sheetId }) => sheetId === winner.id)
  for (const row of docs.filter(({ sheetId }) => sheetId === loser.id)) {
    const twin = kept.find((other) => isSamePerson(row, other))
    if (twin) kept.push(await join(payload, row, twin))
    else await move(payload, row, winner)
  }
}

async function move(payload: Payload, row: Membership, winner: Organisation): Promise<void> {
  const key = memberKey(relationId(row.user) ?? row.email ?? row.id, { kind: 'organisations', id: winner.id })
  const where = { id: { equals: row.id } }
  const moved = { sheetId: winner.id, sheetNumber: winner.number ?? '', title: winner.name, key }
  try {
    await changeMembership(payload, where, moved)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // The person joined the winner since the rows were read.
    const twin = await findMembershipRow(payload, { key: { equals: key } })
    if (twin) await join(payload, row, twin)
  }
}

/** The strongest of two rows of a person stays, under the row of the winner. */
async function join(payload: Payload, row: Membership, twin: Membership): Promise<Membership> {
  const stronger = STRENGTH.indexOf(row.state) < STRENGTH.indexOf(twin.state) ? row : twin
  const bothActive = row.state === 'active' && twin.state === 'active'
  const person = relationId(twin.user) ?? relationId(row.user)
  const joined = {
    ...(person ? { user: person, key: memberKey(person, { kind: twin.sheet, id: twin.sheetId }) } : {}),
    state: stronger.state,
    role: bothActive ? higherRole(row.role, twin.role) : stronger.role,
    roleGiven: Boolean(row.roleGiven || twin.roleGiven),
    message: stronger.message ?? null,
    answer: stronger.answer ?? null,
    invitedAt: stronger.invitedAt ?? null,
    invitedByName: stronger.invitedByName ?? null,
    remindersSent: stronger.remindersSent ?? 0,
    since: stronger.since ?? null,
    endedAt: stronger.endedAt ?? null,
    linkHash: stronger.state === 'invited' ? (stronger.linkHash ?? null) : null,
    linkExpiresAt: stronger.state === 'invited' ? (stronger.linkExpiresAt ?? null) : null,
  }
  await changeMembership(payload, { id: { equals: twin.id } }, joined)
  await payload.delete({ collection: SLUGS.memberships, id: row.id, depth: 0, overrideAccess: true })
  return { ...twin, ...joined }
}

const STRENGTH: readonly MembershipState[] = ['active', 'invited', 'asked', 'refused', 'ended']

const ROLES = MEMBERSHIP_ROLES.map(({ code }) => code)

function higherRole(one: Membership['role'], other: Membership['role']): Membership['role'] {
  return ROLES.indexOf(one) < ROLES.indexOf(other) ? one : other
}

function isSamePerson(one: Membership, other: Membership): boolean {
  const [first, second] = [relationId(one.user), relationId(other.user)]
  if (first && second) return first === second
  return Boolean(one.email) && one.email === other.email
}
