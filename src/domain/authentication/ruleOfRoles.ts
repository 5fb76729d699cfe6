import type { Factor } from './factors'
import type { KeyClass } from './keyClasses'
import type { RoleRule } from './SignInRules'

/** What applies to one person; `null` accepts all, an empty list nothing. */
export type PersonRule = {
  factors: readonly Factor[] | null
  keyClasses: readonly KeyClass[] | null
  mustHoldKey: boolean
}

/** The rule of somebody who holds these roles: what every rule of theirs accepts, the strictest of all. */
export function ruleOfRoles(roles: readonly string[], rules: readonly RoleRule[]): PersonRule {
  const own = rules.filter(({ role }) => roles.includes(role))
  return {
    factors: common(own.map(({ factors }) => factors)),
    keyClasses: common(own.map(({ keyClasses }) => keyClasses)),
    mustHoldKey: own.some(({ mustHoldKey }) => mustHoldKey),
  }
}

function common<Code>(lists: readonly (readonly Code[])[]): readonly Code[] | null {
  const [first, ...others] = lists.filter((list) => list.length > 0)
  return first ? first.filter((code) => others.every((list) => list.includes(code))) : null
}
