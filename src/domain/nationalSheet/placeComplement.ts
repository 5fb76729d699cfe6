import type { ComplementSection } from './complementSections'

/** Where a local complement was written: the path of its section, and the hash of the text that it completes. */
type ComplementAnchor = { sectionPath: string; sectionHash: string }

/**
 * Where it stands on the text of today. `same`: its section reads as it did; `changed`: it does not; `moved`: the same words stand under
 * another title, alone; `vanished`: neither title nor words are there, so that it belongs to the sheet as a whole.
 */
export type ComplementPlace = {
  section: ComplementSection | null
  outcome: 'same' | 'changed' | 'moved' | 'vanished'
}

/** Finds the section of a complement among those of the sheet as it now reads; never another one that merely looks like it. */
export function placeComplement(
  { sectionPath, sectionHash }: ComplementAnchor,
  sections: readonly ComplementSection[],
): ComplementPlace {
  const own = sections.find(({ path }) => path === sectionPath)
  if (own?.hash === sectionHash) return { section: own, outcome: 'same' }
  const alike = sections.filter(({ hash, path, text }) => hash === sectionHash && path !== '' && text !== '')
  const [only] = alike
  // Its own title now stands over other words, and its words under another title: they are what it completes.
  if (only && alike.length === 1 && sectionPath !== '') return { section: only, outcome: 'moved' }
  if (own) return { section: own, outcome: 'changed' }
  return { section: sections.find(({ path }) => path === '') ?? null, outcome: 'vanished' }
}
