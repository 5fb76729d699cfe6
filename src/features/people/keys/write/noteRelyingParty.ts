import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { forgetSignInRules } from '@/infra/auth/signInRules'
import { relyingParty } from '../read/relyingParty'

/** Notes the domain of the keys for good, at the first that is enrolled. */
export async function noteRelyingParty(payload: Payload): Promise<void> {
  const { id, isNoted } = await relyingParty(payload)
  if (isNoted) return
  await payload.updateGlobal({
    slug: SLUGS.signInPolicy,
    data: { rpId: id },
    depth: 0,
    overrideAccess: true,
  })
  forgetSignInRules()
}
