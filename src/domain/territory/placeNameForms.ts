import { fold } from '../text/foldText'
import { foldPlaceName } from './foldPlaceName'

const LONG_FORMS: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  mt: 'mont',
  nd: 'notre dame',
  vx: 'vieux',
  lez: 'les',
  ss: 'sous',
  sr: 'sur',
}
/** `s/` and `s/s`, before the stroke is folded to a space. */
const UNDER = /(?<=[\s-])s{1,2}\s?\/\s?s{1,2}(?=[\s.-])\.?|(?<=[\s-])ss\s?[/.]/g
const ON_OR_UNDER = /(?<=[\s-])s\s?[/.]/g
/** `Savigny/Orge` */
const STROKE = /(?<=[a-z]) ?\/ ?(?=[a-z])/g

/**
 * The folded forms under which a typed name is looked for: as typed, and with its abbreviations written out (`st`, `ste`, `s/`, `/`, `lez`).
 * Several, because `st` may be the start of `Strasbourg` as well as `Saint-Denis`, and `s/` is `sur` or `sous`.
 */
export function placeNameForms(text: string): string[] {
  const typed = fold(text)
  const folded = foldPlaceName(typed)
  const marked = foldPlaceName(
    typed.replaceAll(UNDER, ' sous ').replaceAll(ON_OR_UNDER, ' s ').replaceAll(STROKE, ' sur '),
  )
  const words = marked
    .split(' ')
    .map((word, at) => (at > 0 || word in FIRST ? (LONG_FORMS[word] ?? word) : word))
  const readings = words.slice(1).includes('s') ? ['sur', 'sous'] : ['s']
  const long = readings.map((reading) =>
    words.map((word, at) => (word === 's' && at > 0 ? reading : word)).join(' '),
  )
  return [...new Set([...long, folded])]
}

/** The abbreviations that a name may begin with. */
const FIRST: Record<string, true> = {
  st: true,
  ste: true,
  sts: true,
  stes: true,
  mt: true,
  nd: true,
  vx: true,
}
