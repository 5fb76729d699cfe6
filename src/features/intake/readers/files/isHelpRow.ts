import { fold } from '@/domain/text/foldText'
import { isBlank } from './isBlank'

const IGNORED = /^__ignore__/i
const HASHTAG = /^#[a-z][a-z+_ ]*$/i
/** How models say what a column expects. */
const HELP =
  /^(?:champ )?(?:obligatoire|facultatif|optionnel|recommande|texte|nombre|date|entier|booleen|string|integer|boolean|format|liste|exemple|ex\.?|aide|saisir|indiquer|renseigner|preciser|choisir|a remplir|valeurs? possibles?|max(?:imum)?)\b/
/** Models explain their columns right under them. */
const ROWS = 4
const SHARE = 0.6

/** Whether a record, that many lines under its header, only tells how to fill the table: `__ignore__`, hashtags, or “texte, obligatoire” in most columns. */
export function isHelpRow(values: readonly unknown[], under: number): boolean {
  const filled = values.filter((value) => !isBlank(value))
  if (filled.some((value) => typeof value === 'string' && IGNORED.test(value.trim()))) return true
  if (under > ROWS || filled.length < 2) return false
  const texts = filled.map((value) => String(value).trim())
  if (texts.every((text) => HASHTAG.test(text))) return true
  const helping = texts.filter((text) => HELP.test(fold(text))).length
  return helping >= filled.length * SHARE
}
