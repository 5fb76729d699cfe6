import type { Payload } from 'payload'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { Session, User } from '@/payload-types'

type Confirm = { payload: Payload; user: User; session: Session; proof: SessionProof; address: string }

/** Keeps on a session that its person has just proved who they are, and with what: it stands for what the session was opened with. */
export async function confirmSession({ payload, user, session, proof, address }: Confirm): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.sessions,
    where: { and: [{ id: { equals: session.id } }, { endedAt: { exists: false } }] },
    data: {
      factor: proof.factor,
      keyClass: proof.keyClass ?? null,
      acr: proof.acr ?? null,
      authenticatedAt: clock.now().toISOString(),
    },
    returning: false,
  })
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'identityConfirmed', detail: proof.factor, address })
}
