import { CSV_FIELDS, type CsvField } from '@/domain/sources/csvFields'
import { phoneUse } from '@/features/sheets/values/phoneLabels'
import { readLine } from '@/features/sheets/values/readText'
import { addressScore } from './addressScore'
import type { Candidate } from './Candidate'
import { headerScore, isKeptFrom, isOfGeocoder } from './headerScore'
import { foldHeader } from './headerWords'
import { LOOKS, SPEAKS } from './looksLike'
import { proposeKey } from './proposeKey'
import { proposeName } from './proposeName'
import { type SampleRow, uniqueColumns } from './uniqueColumns'

/** What the assistant proposes for a field; `score` from 0 to 1, `reason` in French. */
export type ProposedField = { field: CsvField; columns: string[]; score: number; reason: string }

export type MappingProposal = {
  fields: ProposedField[]
  keyColumns: string[]
  keyReason: string
  /** Columns that nothing was found for. */
  unused: string[]
}

/** Below, a guess would be wrong too often. */
const LEAST = 0.45
/** A header that says so in full. */
const IN_FULL = 0.9
/** A column of which nothing is known but its name is only taken where no other holds something. */
const EMPTY = 0.5
/** Values alone: sure for what has a form of its own, never as sure as a name. */
const BY_VALUES = 0.6
const SHARE = 0.6
/** So many values, none of the form expected, and the name of the column is about something else. */
const ENOUGH = 2
/** So many values, nearly all of one form, say what a silent column is. */
const MANY = 3
const MOST = 0.8
/** Forms that many things have: a number of five digits, a date, a number between 41 and 51. A name must say so too. */
const AMBIGUOUS: readonly CsvField[] = [
  'postcode',
  'inseeCode',
  'latitude',
  'longitude',
  'updatedOn',
  'street',
  'name',
  'description',
  'city',
  'communesServed',
]

/**
 * Proposes which column feeds which field, from the headers and the first rows; the editor corrects it. `unique`: the columns that tell
 * all rows of the file apart, those of these rows by default.
 */
export function proposeMapping(
  headers: readonly string[],
  sampleRows: readonly SampleRow[],
  unique: ReadonlySet<string> = uniqueColumns(headers, sampleRows),
): MappingProposal {
  const candidates = headers
    .flatMap((column) =>
      CSV_FIELDS.flatMap(({ code }) => candidate(code, column, { headers, rows: sampleRows }) ?? []),
    )
    .sort((a, b) => b.score - a.score)
  const chosen = new Map<CsvField, Candidate[]>()
  const used = new Set<string>()
  for (const each of candidates) {
    const taken = chosen.get(each.field)
    if (used.has(each.column) || (taken && !isSeveral(each))) continue
    chosen.set(each.field, [...(taken ?? []), each])
    used.add(each.column)
  }
  if (!chosen.has('name')) {
    const fallback = proposeName(headers, sampleRows, used)
    if (fallback) chosen.set('name', [fallback])
    used.add(fallback?.column ?? '')
  }
  const columnsOf = (field: CsvField) => chosen.get(field)?.map(({ column }) => column) ?? []
  const key = proposeKey({ headers, rows: sampleRows, unique, columnsOf })
  return {
    fields: [...chosen].map(([field, list]) => toProposal(field, list, headers)),
    keyColumns: key.columns,
    keyReason: key.reason,
    unused: headers.filter((column) => !used.has(column) && !key.columns.includes(column)),
  }
}

/** A second column joins a field only when its name says so in full. */
function isSeveral({ field, named }: Candidate): boolean {
  return (
    named >= IN_FULL && (CSV_FIELDS.find(({ code }) => code === field)?.several ?? false) && field !== 'name'
  )
}

function toProposal(field: CsvField, list: Candidate[], headers: readonly string[]): ProposedField {
  const inOrder = [...list].sort((a, b) => headers.indexOf(a.column) - headers.indexOf(b.column))
  return {
    field,
    columns: inOrder.map(({ column }) => column),
    score: Math.max(...list.map(({ score }) => score)),
    reason: inOrder.map(({ reason }) => reason).join('\u00a0; '),
  }
}

function candidate(
  field: CsvField,
  column: string,
  { headers, rows }: { headers: readonly string[]; rows: readonly SampleRow[] },
): Candidate | null {
  if (field === 'phones' && phoneUse(column) === 'fax') return null
  const own = headerScore(field, column)
  const named = field === 'street' ? Math.max(own, addressScore(column, headers, rows)) : own
  const look = LOOKS[field]
  const values = rows.flatMap((row) => readLine(row[column]) ?? [])
  const alike = look ? values.filter(look.test).length : 0
  const share = values.length > 0 ? alike / values.length : 0
  const header = named > 0 ? `en-tête «\u00a0${column}\u00a0»` : null
  const formed =
    look && alike > 0
      ? `${alike} ${alike > 1 ? 'valeurs' : 'valeur'} sur ${values.length} ${alike > 1 ? 'ont' : 'a'} la forme attendue (${look.words})`
      : null
  const reason = [header, formed].filter(Boolean).join(', ')
  const score = scoreOf({
    field,
    column,
    named,
    share,
    spoken: isSilent(column) ? spokenShare(field, values) : 0,
    count: values.length,
    isEmpty: rows.length > 0 && values.length === 0,
  })
  return score >= LEAST ? { field, column, named, score: Math.round(score * 100) / 100, reason } : null
}

/** A header that names nothing: that of a spreadsheet, a letter, a rank. */
const isSilent = (column: string) =>
  /^(?:(?:colonne|column|col|champ|field|unnamed|sans titre|var|f|c|v)? ?\d*|[a-z]|unnamed \d+)$/.test(
    foldHeader(column),
  )

function spokenShare(field: CsvField, values: readonly string[]): number {
  const speaks = SPEAKS[field]
  if (!speaks || values.length < MANY) return 0
  const share = values.filter(speaks).length / values.length
  return share >= MOST ? share : 0
}

type Seen = {
  field: CsvField
  column: string
  named: number
  share: number
  /** The share of the values that say what they are, where the header is silent. */
  spoken: number
  count: number
  isEmpty: boolean
}

function scoreOf({ field, column, named, share, spoken, count, isEmpty }: Seen): number {
  if (isEmpty) return Math.min(named, EMPTY)
  if (!LOOKS[field] || count === 0) return named
  if (named > 0) return share === 0 && count >= ENOUGH ? 0 : named * (0.6 + 0.4 * share)
  if (isOfGeocoder(column)) return 0
  if (spoken > 0) return BY_VALUES * spoken
  // A link is many things; what the header says of it is heard.
  const isHeard = field === 'website' && isKeptFrom(field, column)
  return share >= SHARE && !isHeard && !AMBIGUOUS.includes(field) && !/^hours./.test(field)
    ? BY_VALUES * share
    : 0
}
