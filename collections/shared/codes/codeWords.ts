import { z } from 'zod'
import { SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { sectionInWords } from '@/features/trust/reports/read/sectionInWords'
import { PURPOSES } from './PURPOSES'

export type CodeWords = 'kind' | 'section' | 'purpose' | 'day' | 'lines'

type Row = Readonly<Record<string, unknown>>

const linesSchema = z.array(z.looseObject({ label: z.string(), state: z.string().optional() }))
const STATES: Readonly<Record<string, string>> = {
  waiting: 'en attente',
  accepted: 'acceptée',
  refused: 'refusée',
}

const WORDS: Readonly<Record<CodeWords, (code: unknown, row: Row) => string>> = {
  kind: (code) => Object.entries(SHEET_KINDS).find(([kind]) => kind === code)?.[1].label ?? textOf(code),
  section: (_, row) => sectionInWords(row),
  purpose: (code) => PURPOSES[textOf(code)] ?? 'Autre message',
  // `2026-11-01`, or `2026-11` for a month.
  day: (code) => textOf(code).split('-').reverse().join('/'),
  lines: (code) => {
    const read = linesSchema.safeParse(code)
    return (read.success ? read.data : [])
      .map(({ label, state = 'waiting' }) => `${label}\u00a0: ${STATES[state] ?? state}`)
      .join('\n')
  },
}

/** What a code of a row says to people; '' when there is none. */
export const codeWords = (words: CodeWords, code: unknown, row: Row): string =>
  code === null || code === undefined || code === '' ? '' : WORDS[words](code, row)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
