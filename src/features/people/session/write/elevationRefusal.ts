import type { Payload } from 'payload'
import { suffices } from '@/domain/authentication/areaState'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { readSignInRules } from '@/infra/auth/signInRules'
import type { User } from '@/payload-types'
import type { Elevation } from './elevation'

type Ask = { payload: Payload; elevation: Elevation; user: User; proof: SessionProof; address: string }

/** Why what the identity provider brings back confirms nothing: another person, or a level that is missing or not accepted. The journal says so. */
export async function elevationRefusal(ask: Ask): Promise<'level' | null> {
  const { payload, elevation, user, proof, address } = ask
  const { areas } = await readSignInRules(payload)
  const rule = areas.find(({ area }) => area === elevation.area)
  const isSame = user.id === elevation.userId
  if (isSame && (!rule || suffices(rule, proof))) return null
  await recordTrace({
    payload,
    actor: { id: user.id, name: user.name },
    action: 'refused',
    detail: `confirmation d’identité : ${isSame ? `niveau ${proof.acr ?? 'absent'}` : 'une autre personne'}`,
    address,
  })
  return 'level'
}
