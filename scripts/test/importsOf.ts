import { posix } from 'node:path'

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports or re-exports: the specifier, and the path from the root that it names, `null` for a package. */
export type Imported = { specifier: string; target: string | null }

/** The imports of one file (path from the root, slashes), whatever their form. */
export function importsOf(file: string, text: string): Imported[] {
  return [...text.matchAll(IMPORT)].map(([, named, dynamic]) => {
    const specifier = named ?? dynamic ?? ''
    return { specifier, target: targetOf(file, specifier) }
  })
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier === '@payload-config') return 'payload-config'
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (specifier.startsWith('@collections/')) return `collections/${specifier.slice('@collections/'.length)}`
  if (!specifier.startsWith('.')) return null
  return posix.join(posix.dirname(file), specifier)
}
