import type { Suite } from './Suite'

/** Suites in the groups that go at once, each `beside` the one before it. */
export function besideOneAnother(suites: readonly Suite[]): Suite[][] {
  const groups: Suite[][] = []
  for (const suite of suites) {
    const last = groups.at(-1)
    if (suite.beside && last) last.push(suite)
    else groups.push([suite])
  }
  return groups
}
