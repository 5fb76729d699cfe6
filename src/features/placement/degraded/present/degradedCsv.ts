import type { Column } from '@/infra/tables/Column'
import { CSV_MARK, csvText } from '@/infra/tables/csvText'
import { safeCell } from '@/infra/tables/safeCell'
import type { DegradedFacility, DegradedLine, DegradedList } from './degradedList'
import { momentWords, fileWords as t } from './degradedWords'

type Row = { facility: DegradedFacility; line: DegradedLine | null }

const COLUMNS: readonly Column<Row>[] = [
  { header: t('mode'), value: ({ line }) => line?.mode },
  { header: t('ages'), value: ({ line }) => line?.ages },
  { header: t('sex'), value: ({ line }) => line?.sex },
  { header: t('number'), value: ({ facility }) => facility.number },
  { header: t('facility'), value: ({ facility }) => facility.name },
  { header: t('where'), value: ({ facility }) => facility.where },
  { header: t('unit'), value: ({ line }) => line?.unit },
  { header: t('duration'), value: ({ line }) => line?.duration },
  { header: t('count'), value: ({ line }) => line?.count ?? 0 },
  { header: t('from'), value: ({ line }) => line?.from },
  { header: t('confirmed'), value: ({ line }) => line && momentWords(new Date(line.confirmedAt)) },
  { header: t('by'), value: ({ line }) => line?.confirmedBy },
  { header: t('onCall'), value: ({ facility }) => facility.onCall.join(' | ') },
  { header: t('admissions'), value: ({ facility }) => facility.admissions.join(' | ') },
]

/** The list for a spreadsheet: its warning first, then a line for each count, then the facilities that have none, to call all the same. */
export function degradedCsv({ at, lines, facilities }: DegradedList): string {
  const told = new Set(lines.map(({ facility }) => facility.number))
  const rows: Row[] = [
    ...lines.map((line) => ({ facility: line.facility, line })),
    ...facilities.filter(({ number }) => !told.has(number)).map((facility) => ({ facility, line: null })),
  ]
  const cells = rows.map((row) => COLUMNS.map(({ value }) => cell(value(row))))
  return (
    CSV_MARK +
    csvText([[t('warning', { at: momentWords(at) })], COLUMNS.map(({ header }) => header), ...cells], ';')
  )
}

const cell = (value: string | number | null | undefined): string | number =>
  typeof value === 'number' ? value : safeCell(value ?? '')
