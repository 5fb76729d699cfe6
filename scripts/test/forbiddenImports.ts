import { posix } from 'node:path'
import { COMPOSITION_ROOTS, IMPORT_RULES } from './importRules'

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
/** What `src/domain` may not even import from packages; digests and comparisons of Node are pure. */
const IMPURE = /^(payload|next|react|@payloadcms|node:(?!crypto$|util$))/

/** The imports of one file (path from the root, slashes) that the direction of imports forbids, as sentences. */
export function forbiddenImports(file: string, text: string): string[] {
  if (COMPOSITION_ROOTS.some((root) => root.test(file))) return []
  const from = partOf(file)
  const rules = IMPORT_RULES[from]
  if (!rules) return []
  return [...text.matchAll(IMPORT)].flatMap(([, named, dynamic]) => {
    const specifier = named ?? dynamic ?? ''
    const target = resolve(file, specifier)
    if (target === null)
      return from === 'domain' && IMPURE.test(specifier) ? [`domain importe ${specifier}`] : []
    return isAllowed(from, rules, target) ? [] : [`${from} importe ${target}`]
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

/** The path from the root that a specifier names, or `null` for a package. */
function resolve(file: string, specifier: string): string | null {
  if (specifier === '@payload-config') return 'payload-config'
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (specifier.startsWith('@collections/')) return `collections/${specifier.slice('@collections/'.length)}`
  if (!specifier.startsWith('.')) return null
  return posix.join(posix.dirname(file), specifier)
}
