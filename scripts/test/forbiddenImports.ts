import { climbs } from './featureRooms'
import { COMPOSITION_ROOTS, IMPORT_RULES } from './importRules'
import { importsOf } from './importsOf'

/** What `src/domain` may not even import from packages; digests and comparisons of Node are pure. */
const IMPURE = /^(payload|next|react|@payloadcms|node:(?!crypto$|util$))/

/** The imports of one file (path from the root, slashes) that the direction of imports forbids, as sentences. */
export function forbiddenImports(file: string, text: string): string[] {
  if (COMPOSITION_ROOTS.some((root) => root.test(file))) return []
  const from = partOf(file)
  const rules = IMPORT_RULES[from]
  if (!rules) return []
  return importsOf(file, text).flatMap(({ specifier, target }) => {
    if (target === null)
      return from === 'domain' && IMPURE.test(specifier) ? [`domain importe ${specifier}`] : []
    if (!isAllowed(from, rules, target)) return [`${from} importe ${target}`]
    return climbs(file, target) ? [`importe un étage au-dessus : ${target}`] : []
  })
}

function isAllowed(from: string, rules: readonly string[], target: string): boolean {
  const inside = target.replace(/^src\//, '')
  if (partOf(target) === from) return true
  return rules.some((rule) => {
    const pattern = new RegExp(`^${rule.replaceAll('*', '[^/]+')}(/|$)`)
    return pattern.test(inside)
  })
}

/** `src/features/x.ts` → `features`; `scripts/x.ts` → `scripts`; `src/env.ts` → `env`. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? second.replace(/\.tsx?$/, '') : first
}
