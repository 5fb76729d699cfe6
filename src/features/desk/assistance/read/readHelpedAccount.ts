import type { Payload } from 'payload'
import { needsSecondPerson } from '@/access/roles'
import type { AuditAction } from '@/domain/audit/actions'
import { SLUGS } from '@/domain/slugs'
import { findAccount } from '@/features/people/helpdesk/read/findAccount'
import { openUnblockOf } from '@/features/people/helpdesk/read/openUnblockOf'
import { lockStateOf } from '@/features/people/lock/read/lockStateOf'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'

const MOST_LINES = 20
const MOST_ROWS = 20

/** The deeds that the helpdesk reads of an account: those on its access, nothing of what the person reads or writes. */
const DEEDS: readonly AuditAction[] = [
  'accountLocked',
  'accountUnblocked',
  'unblockAsked',
  'unblockApproved',
  'unblockDeclined',
  'unblockCodeGiven',
  'unblockCodeWrong',
  'unblockCodeUsed',
  'ceremoniesUnanswered',
  'accessRevoked',
]

export type AccountPage = NonNullable<Awaited<ReturnType<typeof readHelpedAccount>>>

/** All that the helpdesk sees of one account, a list of what it may see and nothing more; `null` when there is none. */
export async function readHelpedAccount({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: User
  id: string
}) {
  const user = await findAccount(payload, id)
  if (!user) return null
  const [lock, keys, sessions, lines, unblock] = await Promise.all([
    lockStateOf(payload, user.id),
    keysOf(payload, user.id),
    sessionsOf(payload, user.id),
    linesOf(payload, user.id),
    openUnblockOf(payload, user.id),
  ])
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    roles: user.roles,
    isActive: user.active !== false,
    isOwn: user.id === actor.id,
    lastSeenAt: user.lastSeenAt ?? null,
    takesTwo: needsSecondPerson(user),
    lock,
    keys,
    sessions,
    lines,
    unblock: unblock && {
      id: unblock.id,
      askedByName: unblock.askedByName ?? '',
      askedAt: unblock.askedAt,
      isOwn: unblock.askedBy === actor.id,
      awaitsApproval: unblock.needsApproval === true && !unblock.approvedAt,
      approvedByName: unblock.approvedByName ?? null,
      codeExpiresAt: unblock.codeExpiresAt ?? null,
    },
  }
}

async function keysOf(payload: Payload, userId: string) {
  const { docs } = await payload.find({
    collection: SLUGS.signInKeys,
    where: { user: { equals: userId } },
    sort: '-createdAt',
    limit: MOST_ROWS,
    pagination: false,
    depth: 0,
    select: { name: true, keyClass: true, createdAt: true, lastUsedAt: true, disabledAt: true },
    overrideAccess: true,
  })
  return docs
}

async function sessionsOf(payload: Payload, userId: string) {
  const { docs } = await payload.find({
    collection: SLUGS.sessions,
    where: {
      and: [
        { user: { equals: userId } },
        { endedAt: { exists: false } },
        { expiresAt: { greater_than: clock.now().toISOString() } },
      ],
    },
    sort: '-startedAt',
    limit: MOST_ROWS,
    pagination: false,
    depth: 0,
    select: { startedAt: true, lastSeenAt: true, sharedPost: true },
    overrideAccess: true,
  })
  return docs
}

async function linesOf(payload: Payload, userId: string) {
  const { docs } = await payload.find({
    collection: SLUGS.auditLog,
    where: { and: [{ accountId: { equals: userId } }, { action: { in: [...DEEDS] } }] },
    sort: '-at',
    limit: MOST_LINES,
    pagination: false,
    depth: 0,
    select: { at: true, action: true, actorName: true, detail: true, address: true },
    overrideAccess: true,
  })
  return docs
}
