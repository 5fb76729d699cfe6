import type { Area } from './areas'
import type { Factor } from './factors'
import type { KeyClass } from './keyClasses'

/** What is accepted; an empty list accepts all. */
export type Accepted = { factors: readonly Factor[]; keyClasses: readonly KeyClass[] }

/** What the people of one role sign in with. */
export type RoleRule = Accepted & {
  role: string
  /** Passwords are refused once the enrolment of the person is complete. */
  mustHoldKey: boolean
}

/** What a part of the product asks of a session. */
export type AreaRule = Accepted & {
  area: Area
  /** Levels of the identity provider; empty accepts all. */
  acrValues: readonly string[]
  /** Identity was proved less than this long ago, in minutes. */
  maxMinutes: number
}

/** The settings of the sign-in, as an administrator wrote them. */
export type SignInRules = {
  /** The domain that keys are bound to (WebAuthn RP ID); `null` until it is first needed. */
  rpId: string | null
  roles: readonly RoleRule[]
  areas: readonly AreaRule[]
  /** ISO instant from which those who must hold a key and do not open nothing but the enrolment; `null`: never. */
  keysRequiredFrom: string | null
}
