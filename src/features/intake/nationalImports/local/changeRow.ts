import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { NationalEvent } from '@/domain/nationalSheet/nationalStates'
import type { NationalChange } from '@/features/trust/nationalChanges/NationalChange'
import { nationalWords } from '../compare/nationalHashes'
import { changedFigures, type ReadChange } from '../readChanges'
import { type CitedState, citedBy, concernedBy } from './concernedBy'
import type { CitedFigure, CitingSheet } from './localCitations'

/** The columns of a change, but for when it was seen. */
export type ChangeRow = Omit<NationalChange, 'id' | 'seenAt'> & { localCount: number }

/** What local sheets cite: read once for all changes. */
export type LocalCitations = { sheets: readonly CitingSheet[]; figures: readonly CitedFigure[] }

/** What a text that changed, or a place, means for local sheets; nothing where it means nothing. */
export function rowOfChange({ event, was, sheet, passages }: ReadChange, local: LocalCitations): ChangeRow[] {
  if (!was || (event !== 'changed' && event !== 'moved')) return []
  return [rowOf({ event, was: was.sheet, is: sheet, movedTo: null }, passages, local)]
}

/** A sheet that has gone is decided, whoever cites it. */
export const rowOfGone = (was: NationalSheet, movedTo: string | null, local: LocalCitations): ChangeRow => ({
  ...rowOf({ event: movedTo ? 'moved' : 'gone', was, is: null, movedTo }, [], local),
  work: 'todo',
})

type Change = { event: NationalEvent; was: NationalSheet; is: NationalSheet | null; movedTo: string | null }

function rowOf(
  { event, was, is, movedTo }: Change,
  passages: ChangeRow['passages'],
  { sheets, figures }: LocalCitations,
): ChangeRow {
  const { code, title, subject, modifiedOn } = is ?? was
  const states = [was, ...(is ? [is] : [])].map(stateOf)
  const cited = citedBy(code, states, figures)
  const concerned = concernedBy(cited, sheets)
  const rates = figures
    .filter((figure) => cited.rates.has(figure.code))
    .map((figure) => ({ code: figure.code, label: figure.label }))
  return {
    code,
    title,
    themeTitle: subject || null,
    event,
    fileOn: modifiedOn,
    movedTo,
    passages,
    figures: { ...(is ? changedFigures(was, is) : { before: [], after: [] }), rates },
    local: concerned,
    localCount: concerned.length,
    work: concerned.length > 0 ? 'todo' : 'noEffect',
  }
}

const stateOf = (sheet: NationalSheet): CitedState => ({ ...sheet, words: nationalWords(sheet) })
