import type { Payload } from 'payload'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { findSheets, numberedIn, PUBLISHED } from '@/features/sheets/reference/findSheets'
import { searchEngine } from '@/infra/search/select'
import { readSearchParameters, toSearchQuery } from './searchParameters'

/** A sheet as an editor picks it: `label` says what it is, `Dispositif D0001 · Fonds d’aide`. */
export type SheetChoice = { number: string; label: string }

const MOST = 8
const LONGEST = 100

/** At most 8 published sheets of any kind for what an editor types: the one of that number, titles, then what the search finds. @throws SearchUnavailable */
export async function proposeSheets(payload: Payload, typed: string): Promise<SheetChoice[]> {
  const text = typed.slice(0, LONGEST).trim()
  if (text === '') return []
  if (parseSheetNumber(text)) return nameSheets(payload, [text], true)
  const engine = await searchEngine()
  const query = toSearchQuery(readSearchParameters(new URLSearchParams({ q: text })), 'agents', [])
  const [named, listed] = await Promise.all([engine.suggest('agents', text, MOST), engine.list(query, MOST)])
  const numbers = [...named, ...listed].flatMap(({ number }) => parseSheetNumber(number)?.number ?? [])
  // Named from the base: what was withdrawn a moment ago is not proposed.
  const choices = await nameSheets(payload, [...new Set(numbers)].slice(0, MOST), true)
  const rank = (choice: SheetChoice): number => numbers.indexOf(choice.number)
  return choices.sort((one, other) => rank(one) - rank(other))
}

/** What the sheets of these numbers are called; nothing for those that exist no more. One read a kind. */
export async function nameSheets(
  payload: Payload,
  typed: readonly string[],
  onlyPublished = false,
): Promise<SheetChoice[]> {
  const parsed = typed.flatMap((text) => parseSheetNumber(text) ?? [])
  const numbersOf = (kind: SheetKind) => parsed.flatMap((each) => (each.kind === kind ? [each.number] : []))
  const found = await findSheets({
    payload,
    where: (kind) => {
      const numbers = numbersOf(kind)
      if (numbers.length === 0) return null
      return onlyPublished ? { and: [numberedIn(numbers), PUBLISHED] } : numberedIn(numbers)
    },
    most: typed.length,
  })
  return found.map(({ kind, number, name }) => ({
    number,
    label: `${sheetKindSpec(kind).label} ${number} · ${name}`,
  }))
}
