import { parseSheetNumber } from '../sheet/sheetNumber'

/** How many of the last opened sheets are remembered. */
export const MOST_RECENT = 10

/** The sheets opened last in one browser, by number, the last first; `owner` marks whose they are, `isPassing` that they go with the window. */
export type Recent = { owner: string; isPassing: boolean; numbers: string[] }

const LONGEST = 300
const FORM = /^([A-Za-z0-9_-]{8,43})\.([dw])((?:\.[A-Z]\d{1,9})*)$/

/** What `writeRecent` wrote; `null` for anything else, which is anybody's to write. */
export function readRecent(text: string): Recent | null {
  const [, owner, passing, numbers = ''] = FORM.exec(text.slice(0, LONGEST)) ?? []
  if (!owner) return null
  const known = numbers.split('.').flatMap((part) => parseSheetNumber(part)?.number ?? [])
  return { owner, isPassing: passing === 'w', numbers: [...new Set(known)].slice(0, MOST_RECENT) }
}

/** `mark.d.D0032.P0004`: whose, until when, then the numbers; nothing of what was searched, nor of whom it was for. */
export function writeRecent({ owner, isPassing, numbers }: Recent): string {
  return [owner, isPassing ? 'w' : 'd', ...numbers.slice(0, MOST_RECENT)].join('.')
}

/** The same with this sheet before the others, once. */
export function withOpened(recent: Recent, number: string): Recent {
  return {
    ...recent,
    numbers: [number, ...recent.numbers.filter((known) => known !== number)].slice(0, MOST_RECENT),
  }
}
