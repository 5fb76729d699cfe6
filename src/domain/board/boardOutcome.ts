import { parseSheetNumber } from '../sheet/sheetNumber'
import { BOARD_GESTURES, type BoardGesture, MOST_LINES } from './boardGestures'

/** What became of a line: done, or why it was not. */
export const LINE_OUTCOMES = [
  'done',
  'recent',
  'invited',
  'noAddress',
  'invalid',
  'doubted',
  'member',
  'tooMany',
  'refused',
  'gone',
  'failed',
] as const
export type LineOutcome = (typeof LINE_OUTCOMES)[number]

/** What became of the lines of a gesture: how many of each, and the numbers of the sheets where there are. */
export type BoardOutcome = {
  gesture: BoardGesture
  lines: { outcome: LineOutcome; count: number; numbers: string[] }[]
}

type Line = { number: string; outcome: LineOutcome }

/** The outcome as parameters of an address. */
export function writeOutcome(gesture: BoardGesture, lines: readonly Line[]): URLSearchParams {
  const params = new URLSearchParams({ geste: gesture })
  for (const outcome of LINE_OUTCOMES) {
    const ended = lines.filter((line) => line.outcome === outcome)
    if (ended.length > 0) params.set(outcome, [ended.length, ...ended.map(({ number }) => number)].join('.'))
  }
  return params
}

/** Reads what `writeOutcome` wrote; `null` when the address says nothing of the kind. */
export function readOutcome(params: URLSearchParams): BoardOutcome | null {
  const gesture = BOARD_GESTURES.find((known) => known === params.get('geste'))
  if (!gesture) return null
  const lines = LINE_OUTCOMES.flatMap((outcome) => {
    const [count = '', ...numbers] = (params.get(outcome) ?? '').split('.')
    if (!/^\d{1,3}$/.test(count) || Number(count) > MOST_LINES) return []
    return [
      {
        outcome,
        count: Number(count),
        numbers: numbers.filter((number) => parseSheetNumber(number)?.number === number),
      },
    ]
  })
  return { gesture, lines }
}
