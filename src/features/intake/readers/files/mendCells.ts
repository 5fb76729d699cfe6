import { isGarbled, mendMojibake } from '@/domain/text/encoding/mendMojibake'
import { withoutHighControls } from '@/domain/text/encoding/windows1252'
import { withoutMarks } from './encoding/badBytes'
import type { RawNote } from './RawRow'

const SUSPECT = /[\u0080-\u009f\uf780-\uf7ff\ufffdÃÂâÅ√¬≈‚├┬┼Ôï]/
const CONTROLS = 'caractères de contrôle\u00a0: lus comme Windows-1252'
const BYTES = 'octets qui ne sont pas en UTF-8\u00a0: lus comme Windows-1252'
const ACCENTS = 'accents abîmés par un mauvais encodage\u00a0: rétablis'
const DOUBT = 'accents sans doute abîmés par un mauvais encodage\u00a0: gardés tels quels, à vérifier'
/** What a formula that fails leaves; `#N/A` is how tables say that there is nothing. */
const SHEET_ERROR = /^#(?:ref|value|valeur|div\/0|name|nom|num|nombre|null|nul|spill|calc)[!?]$/i
const DEPTH = 8

/** The cells of a row, their texts in lists and objects too, in the characters that were meant; and what was done to them. */
export function mendCells(cells: Record<string, unknown>): {
  cells: Record<string, unknown>
  mended: RawNote[]
} {
  const mended: RawNote[] = []
  let isChanged = false
  const read = Object.entries(cells).map(([name, value]) => {
    const told = new Map<string, string>()
    const column = mendText(name).text
    const better = mendedValue(value, told, DEPTH)
    if (column !== name || told.size > 0) isChanged = true
    for (const [rule, text] of told) mended.push({ column, value: text, rule })
    if (typeof value === 'string' && SHEET_ERROR.test(value.trim()))
      mended.push({ column, value, rule: 'formule en erreur\u00a0: cellule laissée vide' })
    return [column, better]
  })
  return { cells: isChanged ? Object.fromEntries(read) : cells, mended }
}

/** `told`: the text that each rule was first used on. */
function mendedValue(value: unknown, told: Map<string, string>, depth: number): unknown {
  if (typeof value === 'string') {
    const { text, rules } = mendText(value)
    for (const rule of rules) if (!told.has(rule)) told.set(rule, text)
    return text
  }
  if (typeof value !== 'object' || value === null || value instanceof Date || depth === 0) return value
  if (Array.isArray(value)) return value.map((each) => mendedValue(each, told, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mendedValue(each, told, depth - 1)]),
  )
}

/** A text in the characters that were meant, and the rules that changed it or doubt it. */
export function mendText(source: string): { text: string; rules: string[] } {
  if (!SUSPECT.test(source)) return { text: source, rules: [] }
  const whole = withoutMarks(source)
  const mojibake = mendMojibake(whole)
  const text = withoutHighControls(mojibake)
  const rules = [
    ...(whole === source ? [] : [BYTES]),
    ...(mojibake === whole ? [] : [ACCENTS]),
    ...(text === mojibake ? [] : [CONTROLS]),
    ...(isGarbled(text) ? [DOUBT] : []),
  ]
  return { text, rules }
}
