import { foldPlaceName } from './foldPlaceName'

const LONG_FORMS: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' }

/**
 * The folded forms under which a typed name is looked for: as typed, and with `st`, `ste` written out. Both, because
 * `st` may be the start of `Strasbourg` as well as `Saint-Denis`.
 */
export function placeNameForms(text: string): string[] {
  const folded = foldPlaceName(text)
  const long = folded
    .split(' ')
    .map((word) => LONG_FORMS[word] ?? word)
    .join(' ')
  return folded === long ? [folded] : [long, folded]
}
