import type { Payload } from 'payload'
import type { SignInRules } from '@/domain/authentication/SignInRules'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '../processWide'
import { rulesOfPolicy } from './rulesOfPolicy'

/** Milliseconds that the rules are held: another server's change acts within them. */
const HELD = 5_000
const KEY = 'rules'

type Held = { rules: SignInRules; until: number }

const held = () => processWide('signInRules', () => new Map<string, Held>())

/** The settings of the sign-in; each request asks for them, so that they are held a few seconds. */
export async function readSignInRules(payload: Payload): Promise<SignInRules> {
  const known = held().get(KEY)
  if (known && performance.now() < known.until) return known.rules
  const policy = await payload.findGlobal({ slug: SLUGS.signInPolicy, depth: 0, overrideAccess: true })
  const rules = rulesOfPolicy(policy)
  held().set(KEY, { rules, until: performance.now() + HELD })
  return rules
}

/** After a change of the settings: this process reads them again. */
export function forgetSignInRules(): void {
  held().clear()
}
