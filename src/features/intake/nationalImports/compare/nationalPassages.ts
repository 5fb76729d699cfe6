import type { HashedPart } from '@/features/catalogue/nationalSheets/NationalDocument'
import type { NationalPassage } from '@/features/trust/nationalChanges/NationalChange'

/** The parts whose own words changed, in the order of the new text; those that went come last. */
export function nationalPassages(was: readonly HashedPart[], is: readonly HashedPart[]): NationalPassage[] {
  const before = new Map(was.map((part) => [part.path, part]))
  const after = new Set(is.map(({ path }) => path))
  const rewritten = is.flatMap(({ path, title, text }): NationalPassage[] => {
    const old = before.get(path)?.text ?? ''
    return old === text ? [] : [{ path, title, before: old, after: text }]
  })
  const gone = was.flatMap(({ path, title, text }): NationalPassage[] =>
    after.has(path) || text === '' ? [] : [{ path, title, before: text, after: '' }],
  )
  return [...rewritten, ...gone]
}
