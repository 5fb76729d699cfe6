import type { Rate } from '../Rate'
import { codesIn } from './codesIn'
import { parseFormula } from './parseFormula'

/** These codes and those of the rates that are worked out from them, however far. */
export function builtOn(
  codes: readonly string[],
  rates: Iterable<Pick<Rate, 'code' | 'formula'>>,
): Set<string> {
  const users = new Map<string, string[]>()
  for (const { code, formula } of rates) {
    const read = formula === null ? null : parseFormula(formula).value
    for (const used of read ? codesIn(read) : []) users.set(used, [...(users.get(used) ?? []), code])
  }
  const reached = new Set(codes)
  // A set goes on over what is added to it meanwhile.
  for (const code of reached) for (const user of users.get(code) ?? []) reached.add(user)
  return reached
}
