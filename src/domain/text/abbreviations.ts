const WRITTEN = /^(?=(?:.*\p{Lu}){2})[\p{L}\d][\p{L}\d.&’'-]{1,19}$/u
/** A word of a text that may be an abbreviation. */
const WORD = /[\p{L}\d](?:[\p{L}\d&-]|\.(?=[\p{L}\d])|[’'](?=\p{Lu}{2}))*/gu

/** Tells whether a text may be an abbreviation: two capitals at least, no space. */
export const isAbbreviation = (text: string): boolean => WRITTEN.test(text)

/** A piece of a text, with what it means where it is an abbreviation that is told here. */
export type AbbreviatedPart = { text: string; meaning?: string }

/**
 * Cuts a text at the abbreviations that a glossary knows, the first time that each appears: `told` holds those that the section
 * has told already, and gains those of this text.
 */
export function abbreviatedParts(
  text: string,
  glossary: ReadonlyMap<string, string>,
  told: Set<string>,
): AbbreviatedPart[] {
  const parts: AbbreviatedPart[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { name, at } = nameIn(word, glossary)
    const meaning = glossary.get(name)
    if (meaning === undefined || told.has(name)) continue
    told.add(name)
    const start = index + at
    if (start > from) parts.push({ text: text.slice(from, start) })
    parts.push({ text: name, meaning })
    from = start + name.length
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from) })
  return parts
}

/** `l’ASE` holds `ASE`, `d’APL` holds `APL`. */
function nameIn(word: string, glossary: ReadonlyMap<string, string>): { name: string; at: number } {
  if (glossary.has(word)) return { name: word, at: 0 }
  const at = Math.max(word.lastIndexOf('’'), word.lastIndexOf("'")) + 1
  return { name: word.slice(at), at }
}

/** The abbreviations of a glossary that some texts hold, in the order of the alphabet. */
export function abbreviationsIn(
  texts: readonly string[],
  glossary: ReadonlyMap<string, string>,
): { abbreviation: string; meaning: string }[] {
  const told = new Set<string>()
  for (const text of texts) abbreviatedParts(text, glossary, told)
  return [...told]
    .sort((a, b) => a.localeCompare(b, 'fr'))
    .map((abbreviation) => ({ abbreviation, meaning: glossary.get(abbreviation) ?? '' }))
}
