import { isCalendarDay } from '../isCalendarDay'
import type { ValueRule } from './fieldRules'
import { isEmail } from './isEmail'
import { isUri } from './isUri'

const URI_MAX = 2083
/** Commune or country (5), département (2 or 3), EPCI (9), or the whole country. */
const ZONE = /^(?:\w{2,3}|\w{5}|\d{9}|france)$/

/** Why a value that is not `null` breaks its rule, in French; `null` when it keeps it. */
export function valueFault(value: unknown, rule: ValueRule): string | null {
  if (rule.type === 'number') return numberFault(value, rule)
  if (rule.type === 'choices') return choicesFault(value, rule)
  if (rule.type === 'zone') return zoneFault(value, rule.min)
  if (typeof value !== 'string') return 'un texte est attendu'
  return textFault(value, rule)
}

type TextRule = Exclude<ValueRule, { type: 'number' | 'choices' | 'zone' }>

function textFault(value: string, rule: TextRule): string | null {
  switch (rule.type) {
    case 'text':
      return lengthFault([...value].length, rule)
    case 'digits':
      return /^\d+$/.test(value) && value.length === rule.length
        ? null
        : `${rule.length} chiffres sont attendus`
    case 'code':
      return /^\w+$/.test(value) && value.length === rule.length
        ? null
        : `un code de ${rule.length} chiffres ou lettres est attendu`
    case 'email':
      return isEmail(value) ? null : 'une adresse de courriel est attendue (nom@domaine.fr)'
    case 'uri':
      if (!isUri(value))
        return 'une adresse web complète est attendue\u00a0: elle commence par https:// et n’a ni espace ni accent'
      return [...value].length > URI_MAX
        ? `une adresse web compte au plus ${grouped(URI_MAX)} caractères`
        : null
    case 'date':
      return isCalendarDay(value) ? null : 'une date est attendue, écrite AAAA-MM-JJ (2025-02-14)'
    case 'choice':
      return rule.codes.includes(value) ? null : `valeur hors de la liste\u00a0: ${someOf(rule.codes)}`
  }
}

function lengthFault(
  length: number,
  { min = 0, max = Infinity }: { min?: number; max?: number },
): string | null {
  if (length < min) return `au moins ${min} caractères sont attendus (${length} ici)`
  return length > max ? `au plus ${grouped(max)} caractères sont permis (${grouped(length)} ici)` : null
}

function numberFault(
  value: unknown,
  { min = -Infinity, isWhole }: { min?: number; isWhole?: boolean },
): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'un nombre est attendu'
  if (isWhole && !Number.isInteger(value)) return 'un nombre entier est attendu'
  return value < min ? `un nombre d’au moins ${min} est attendu` : null
}

function choicesFault(
  value: unknown,
  { codes, min = 0 }: { codes: readonly string[]; min?: number },
): string | null {
  if (!Array.isArray(value)) return 'une liste de codes est attendue'
  const unknown = value.find((code) => typeof code !== 'string' || !codes.includes(code))
  if (unknown !== undefined)
    return `«\u00a0${String(unknown)}\u00a0» n’est pas dans la liste\u00a0: ${someOf(codes)}`
  if (value.length < min)
    return 'une liste vide n’est pas permise\u00a0: ne rien mettre, ou au moins une valeur'
  return new Set(value).size < value.length ? 'une valeur est donnée deux fois' : null
}

function zoneFault(value: unknown, min: number): string | null {
  if (!Array.isArray(value)) return 'une liste de codes est attendue'
  const wrong = value.find((code) => typeof code !== 'string' || !ZONE.test(code))
  if (wrong !== undefined)
    return `«\u00a0${String(wrong)}\u00a0» n’est pas un code de commune, d’EPCI, de département, de pays, ni «\u00a0france\u00a0»`
  return value.length < min
    ? 'une liste vide n’est pas permise\u00a0: ne rien mettre, ou au moins un code'
    : null
}

const SHOWN = 6

/** The codes, or the first ones of a long list. */
function someOf(codes: readonly string[]): string {
  return codes.length > SHOWN * 3
    ? `${codes.slice(0, SHOWN).join(', ')}… (${codes.length} codes)`
    : codes.join(', ')
}

const grouped = (count: number) => String(count).replaceAll(/\B(?=(?:\d{3}){1,6}$)/g, '\u00a0')
