import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { documentPath } from '@/domain/sheet/documentTypes'
import { fold } from '@/domain/text/foldText'
import { InvalidInput } from '@/errors'
import type { Suggestion } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'
import { addressOf } from '@/ui/filters/searchUrl'
import { titleKey } from '../present/titleKey'
import { findPinned } from './findPinned'
import { readSearchParameters, toSearchQuery } from './searchParameters'

/** A sheet; without number, several of one title, whose address is their search. */
export type Suggested = Omit<Suggestion, 'number'> & { number?: string }
type Args = { payload: Payload; readerClass: ReaderClass; text: string }

const MOST = 8
const LONGEST = 100
/** So many are read that equal titles leave enough of others. */
const CANDIDATES = 40

/**
 * At most 8 lines for what is typed: titles that begin with it, then what the search finds, then titles that hold it; equal titles
 * are one line. Nothing typed, nothing suggested. @throws InvalidInput, SearchUnavailable
 */
export async function suggestSheets({ payload, readerClass, text }: Args): Promise<Suggested[]> {
  if (text.length > LONGEST)
    throw new InvalidInput(`Paramètre « q » : ${LONGEST} caractères au plus.`, { field: 'q' })
  const typed = fold(text).trim()
  if (typed === '') return []
  const engine = await searchEngine()
  const parameters = readSearchParameters(new URLSearchParams({ q: text }))
  const query = toSearchQuery(parameters, readerClass, await findPinned(payload, text))
  const [named, listed] = await Promise.all([
    engine.suggest(readerClass, text, CANDIDATES),
    engine.list(query, CANDIDATES),
  ])
  const found = listed.map(
    ({ title, type, number }): Suggestion => ({ text: title, type, number, url: documentPath(type, number) }),
  )
  const begun = named.filter((one) => fold(one.text).startsWith(typed))
  return oneATitle([...begun, ...found, ...named]).slice(0, MOST)
}

function oneATitle(sheets: readonly Suggestion[]): Suggested[] {
  const lines = new Map<string, Suggested>()
  for (const sheet of new Map(sheets.map((one) => [one.number, one])).values()) {
    const { text, type } = sheet
    const key = titleKey(type, text)
    const several = { text, type, url: addressOf('/recherche', new URLSearchParams({ q: text, type })) }
    lines.set(key, lines.has(key) ? several : sheet)
  }
  return [...lines.values()]
}
