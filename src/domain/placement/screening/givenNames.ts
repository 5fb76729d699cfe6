// @ts-expect-error: the package has no types; it exports a map whose keys are the given names, in lower case with their accents
import registeredNames from 'gender-detection-from-name/names/fr.js'
import { unaccented } from '../../text/unaccented'
import { EVERYDAY_NAMES, NEVER_NAMES } from './everydayNames'

const frenchNames: ReadonlyMap<string, string> = registeredNames
let known: ReadonlySet<string> | undefined

/** Read once: some 33,000 given names. */
function givenNames(): ReadonlySet<string> {
  known ??= new Set([...frenchNames.keys()].map(unaccented))
  return known
}

/**
 * What a word may be: `sure`, a given name however it is written; `capital`, an everyday word too, a name where it has a capital that no
 * start of a sentence gives it; `null`, no given name. Compound ones count by their first part.
 */
export function givenNameOf(word: string): 'sure' | 'capital' | null {
  const folded = unaccented(word)
  const [first = ''] = folded.split('-')
  const name = givenNames().has(folded) ? folded : first
  if (name.length < 2 || NEVER_NAMES.has(folded) || NEVER_NAMES.has(name) || !givenNames().has(name))
    return null
  return EVERYDAY_NAMES.has(name) ? 'capital' : 'sure'
}
