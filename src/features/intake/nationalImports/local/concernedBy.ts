import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { writtenFigures } from '@/domain/rates/text/writtenFigures'
import type { CitationReason, ConcernedSheet } from '@/features/trust/nationalChanges/NationalChange'
import { type CitationKey, keyOfAddress, keysOfReference } from './citationKeys'
import type { CitedFigure, CitingSheet } from './localCitations'

/** What a national sheet gives to recognise it by, as it was and as it is. */
type Cited = { keys: ReadonlySet<CitationKey>; rates: ReadonlySet<string> }

/** A state of a national sheet: what it cites, and all its words. */
export type CitedState = Pick<NationalSheet, 'references' | 'services' | 'more'> & { words: string }

/** What these states of a sheet are recognised by in our sheets; `figures` are those of the rates that ours cite. */
export function citedBy(code: string, states: readonly CitedState[], figures: readonly CitedFigure[]): Cited {
  const keys = states.flatMap(({ references, services, more }) => [
    ...references.flatMap(({ title, url: address }) => keysOfReference({ title, url: address })),
    ...[...services, ...more].flatMap(({ url }) => keyOfAddress(url)),
  ])
  const rates = figures.filter((figure) =>
    states.some(({ words }) => writtenFigures(words, figure).length > 0),
  )
  return {
    keys: new Set([`sheet ${code}` as const, ...keys]),
    rates: new Set(rates.map((rate) => rate.code)),
  }
}

/** Our sheets that cite the same, by number, each with why. */
export function concernedBy({ keys, rates }: Cited, sheets: readonly CitingSheet[]): ConcernedSheet[] {
  return sheets.flatMap(({ keys: own, rates: ownRates, ...sheet }) => {
    const shared = [...own].filter((key) => keys.has(key)).map((key) => key.split(' ')[0])
    const reasons = REASONS.filter(
      (reason) => shared.includes(reason) || (reason === 'rate' && ownRates.some((code) => rates.has(code))),
    )
    return reasons.length > 0 ? [{ ...sheet, reasons: [...reasons], work: 'todo' }] : []
  })
}

const REASONS: readonly CitationReason[] = ['sheet', 'reference', 'link', 'rate']
