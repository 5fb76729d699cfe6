import type { FoldedSheet } from './FoldedSheet'

/** The folded texts of a sheet by column, as `columnRanks` ranks them; 0 is empty. */
export type SheetColumns = { words: ReadonlySet<string>; text: string }[]

/** Between two values, so that no phrase runs from one into the next. */
const GAP = ' | '

/** Makes the columns of a sheet ready to look words and phrases up. */
export function sheetColumns(sheet: FoldedSheet): SheetColumns {
  const texts = [
    '',
    sheet.body,
    sheet.summary,
    sheet.organisationNames.join(GAP),
    sheet.keywords.join(GAP),
    sheet.title,
    [sheet.number, ...sheet.acronyms].join(GAP),
  ]
  return texts.map((text) => ({ words: new Set(text.split(' ')), text: ` ${text} ` }))
}

/** The best column that holds a phrase, 0 for none. */
export function columnOfPhrase(columns: SheetColumns, phrase: readonly string[]): number {
  const [only = ''] = phrase
  const wanted = ` ${phrase.join(' ')} `
  const holds = ({ words, text }: SheetColumns[number]) =>
    phrase.length === 1 ? words.has(only) : text.includes(wanted)
  return Math.max(0, columns.findLastIndex(holds))
}
