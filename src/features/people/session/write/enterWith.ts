import { z } from 'zod'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import { admission } from '@/features/people/policy/read/admission'
import type { User } from '@/payload-types'
import { elevationRefusal } from './elevationRefusal'
import type { SignInContext } from './SignInContext'

const signedSchema = z.object({
  acr: z.string().optional().catch(undefined),
  auth_time: z.number().optional().catch(undefined),
})

/**
 * Lets somebody in whom the identity provider vouches for, as far as the rules of the site accept it; answers why not. What they
 * proved there is as old as the provider says, not as their coming back: it may send them back without asking anything.
 */
export async function enterWith(
  context: SignInContext,
  user: User,
  profile: unknown,
): Promise<string | null> {
  const { acr, auth_time } = signedSchema.safeParse(profile).data ?? {}
  const proof: SessionProof = { factor: 'oidc', acr: acr ?? null }
  const { payload, elevation, address } = context
  if (elevation) {
    const refusal = await elevationRefusal({ payload, elevation, user, proof, address })
    if (refusal) return refusal
  }
  const admitted = await admission({ payload, user, proof })
  if (admitted.kind !== 'open') return admitted.kind === 'refused' ? admitted.refusal : 'factor'
  context.user = user
  context.proof = proof
  context.provedAt = auth_time ? new Date(auth_time * 1000) : null
  context.scope = admitted.scope
  context.toEnrol = admitted.toEnrol
  return null
}
