import { isCalendarDay } from '@/domain/isCalendarDay'
import { lastFrancDay } from '@/domain/rates/lastFrancDay'
import { datedTexts } from './datedTexts'
import type { ImportedEntry, Told } from './ImportedRate'
import { figureOrNote } from './readFigure'
import type { FileUnit } from './unitOfFile'
import { type Branch, branchOf, isList, type Tree, textOf } from './yamlTree'

/** The unit of a sum on a day, where it is not that of its rate: francs before 2002, unless the file says euros. */
export function unitOn(day: string, { unit, isMoney }: FileUnit): 'EUR' | 'FRF' | null {
  if (unit !== 'EUR' || day > lastFrancDay) return null
  return isMoney ? 'FRF' : 'EUR'
}

/** The values of `values: { date: { value } }`, oldest first: a null is an end, a list or a word a note to complete. */
export function valueEntries(values: Branch, metadata: Branch, unit: FileUnit, tell: Told): ImportedEntry[] {
  return datesOf(values, tell).map((day): ImportedEntry => {
    const texts = datedTexts(metadata, day, tell)
    const given = figureIn(values[day])
    const text = isList(given) ? given.map((each) => textOf(each) ?? 'rien').join(' ; ') : textOf(given)
    if (isList(given)) tell('values', `${day} : ${text}`, 'liste : gardée comme note, à compléter')
    const read = isList(given)
      ? { amount: null, note: `Liste : ${text}` }
      : text === null
        ? { amount: null, note: null }
        : figureOrNote(text, unit, { tell, day })
    return {
      ...texts,
      note: [read.note, texts.note].filter(Boolean).join(' ') || null,
      effectFrom: day,
      ends: text === null,
      amount: read.amount,
      unit: text === null ? null : unitOn(day, unit),
      brackets: [],
    }
  })
}

/** The dates of a branch, in order; what is no day is told. */
export function datesOf(values: Branch, tell: Told): string[] {
  return Object.keys(values)
    .filter((day) => {
      if (isCalendarDay(day)) return true
      tell('date', day, 'ce n’est pas un jour : laissé de côté')
      return false
    })
    .sort()
}

/** `{ value: 3 }`, `{ expected: 3 }` left aside, or `3` itself. */
export function figureIn(tree: Tree | undefined): Tree | undefined {
  const branch = branchOf(tree)
  return branch ? branch.value : tree
}
