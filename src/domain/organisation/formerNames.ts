import { hasSameWords } from './hasSameWords'

/** What the field holds, in characters. */
const MOST = 2000

/** The names that a body had, one a line as its field holds them; the latest first. */
export function formerNamesOf(field: string | null | undefined): string[] {
  return (field ?? '').split(/\r?\n/).flatMap((line) => line.trim() || [])
}

/** The field once the body goes by another name: the one of before joins it, but for another spelling of the same words. */
export function withFormerName(field: string | null, before: string, name: string): string | null {
  const known = formerNamesOf(field)
  const isKnown = [name, ...known].some((one) => hasSameWords(one, before))
  const kept = known.filter((one) => !hasSameWords(one, name))
  const names = isKnown || !before.trim() ? kept : [before, ...kept]
  if (names.length === known.length && names.every((one, at) => one === known[at])) return field
  return fitted(names).join('\n') || null
}

function fitted(names: readonly string[]): string[] {
  let length = 0
  return names.filter((name) => {
    length += name.length + 1
    return length <= MOST
  })
}
