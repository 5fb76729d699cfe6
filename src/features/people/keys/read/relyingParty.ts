import type { Payload } from 'payload'
import { rpIdFits } from '@/domain/authentication/rpIdFits'
import { env } from '@/env'
import { readSignInRules } from '@/infra/auth/signInRules'

type RelyingParty = {
  /** The domain that keys are bound to. */
  id: string
  /** Where they are used. */
  origin: string
  /** The domain was noted already: it changes no more. */
  isNoted: boolean
  /** The site's address is outside of that domain: no key works. */
  isForeign: boolean
}

/** What keys are bound to here: the domain noted at the first enrolment, and until then the host of the site. */
export async function relyingParty(payload: Payload): Promise<RelyingParty> {
  const { rpId } = await readSignInRules(payload)
  const { hostname, origin } = new URL(env.SITE_URL)
  const id = rpId ?? hostname
  return { id, origin, isNoted: rpId !== null, isForeign: !rpIdFits(id, hostname) }
}
