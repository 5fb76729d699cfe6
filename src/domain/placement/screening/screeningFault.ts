import { labelOf } from '../../labelOf'
import { SCREENED_KINDS, type ScreenedWords } from './screenedWords'

const MOST_TOLD = 4
/** Characters of the text on each side of the words. */
const AROUND = 18

/** What a person reads beside the field: the words to take out, and where they stand. `null` when there are none. */
export function screeningFault(text: string, found: readonly ScreenedWords[]): string | null {
  if (found.length === 0) return null
  const told = found
    .slice(0, MOST_TOLD)
    .map((one) => `${labelOf(SCREENED_KINDS, one.kind)} «\u00a0${one.words}\u00a0» (${whereIs(text, one)})`)
  const more = found.length > MOST_TOLD ? ', …' : ''
  return `Retirez ce qui identifie une personne\u00a0: ${told.join(', ')}${more}. Rien n’est enregistré tant que ces mots y sont.`
}

/** « …chez sa mère [Prénom] depuis… » */
function whereIs(text: string, { start, end }: ScreenedWords): string {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/u, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/u, '')
  const line = text.slice(0, start).split('\n').length
  const place = text.includes('\n') ? `ligne ${line}\u00a0: ` : ''
  const excerpt = `${before}${text.slice(start, end)}${after}`.replaceAll(/\s+/g, ' ').trim()
  return `${place}…${excerpt}…`
}
