import type { Payload } from 'payload'
import type { FollowTarget } from '@/domain/follow/followKinds'
import { SLUGS } from '@/domain/slugs'
import { follow } from '@/features/trust/following/write/setFollow'

type Followed = FollowTarget & { label?: string }

/** What the demo's agent follows: something of each kind. */
const FOLLOWED: readonly Followed[] = [
  { kind: 'sheet', target: 'D0001' },
  { kind: 'sheet', target: 'P0042' },
  { kind: 'theme', target: 'logement' },
  { kind: 'commune', target: '91223' },
  { kind: 'search', target: 'q=aide alimentaire', label: '«\u00a0aide alimentaire\u00a0»' },
]

/** Gives the demo's agent a few follows, from a month before `now`, so that what changed since is told. */
export async function seedFollows(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: 'agent@demo.example' } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  const [agent] = docs
  if (!agent) return
  const user = { id: agent.id, readerClass: 'agents' } as const
  for (const { label = '', ...followed } of FOLLOWED) await follow({ payload, user, followed, label })
  const since = new Date(now)
  since.setMonth(since.getMonth() - 1)
  await payload.update({
    collection: SLUGS.follows,
    where: { user: { equals: agent.id } },
    data: { since: since.toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}
