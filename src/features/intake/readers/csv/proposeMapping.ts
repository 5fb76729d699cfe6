import { CSV_FIELDS, type CsvField } from '@/domain/sources/csvFields'
import { phoneUse } from '@/features/sheets/values/phoneLabels'
import { readLine } from '@/features/sheets/values/readText'
import { foldHeader, HEADER_WORDS } from './headerWords'
import { LOOKS } from './looksLike'
import { proposeKey } from './proposeKey'

/** What the assistant proposes for a field; `score` from 0 to 1, `reason` in French. */
export type ProposedField = { field: CsvField; columns: string[]; score: number; reason: string }

export type MappingProposal = {
  fields: ProposedField[]
  keyColumns: string[]
  keyReason: string
  /** Columns that nothing was found for. */
  unused: string[]
}

type Candidate = { field: CsvField; column: string; score: number; reason: string }

/** Below, a guess would be wrong too often. */
const LEAST = 0.45
const EXACT = 1
const START = 0.75
const ONE_DAY = 0.9
const A_DAY = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/
/** Values alone: sure for what has a form of its own, never as sure as a name. */
const BY_VALUES = 0.6
const SHARE = 0.6
/** Forms that many things have: a number of five digits, a date, a number between 41 and 51. A name must say so too. */
const AMBIGUOUS: readonly CsvField[] = ['postcode', 'inseeCode', 'latitude', 'longitude', 'updatedOn']

/** Proposes which column feeds which field, from the headers and the first rows; the editor corrects it. */
export function proposeMapping(
  headers: readonly string[],
  sampleRows: readonly Readonly<Record<string, unknown>>[],
): MappingProposal {
  const candidates = headers
    .flatMap((column) => CSV_FIELDS.flatMap(({ code }) => candidate(code, column, sampleRows) ?? []))
    .sort((a, b) => b.score - a.score)
  const chosen = new Map<CsvField, Candidate[]>()
  const used = new Set<string>()
  for (const each of candidates) {
    const taken = chosen.get(each.field)
    if (used.has(each.column) || (taken && !isSeveral(each.field, each.score))) continue
    chosen.set(each.field, [...(taken ?? []), each])
    used.add(each.column)
  }
  if (!chosen.has('name')) {
    const fallback = proposeName(headers, sampleRows, used)
    if (fallback) chosen.set('name', [fallback])
    used.add(fallback?.column ?? '')
  }
  const key = proposeKey(headers, sampleRows, chosen.get('name')?.map(({ column }) => column) ?? [])
  return {
    fields: [...chosen].map(([field, list]) => toProposal(field, list, headers)),
    keyColumns: key.columns,
    keyReason: key.reason,
    unused: headers.filter((column) => !used.has(column) && !key.columns.includes(column)),
  }
}

/** A second column joins a field only when its name says so in full. */
function isSeveral(field: CsvField, score: number): boolean {
  return score >= 0.9 && (CSV_FIELDS.find(({ code }) => code === field)?.several ?? false) && field !== 'name'
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
  rows: readonly Readonly<Record<string, unknown>>[],
): Candidate | null {
  if (field === 'phones' && phoneUse(column) === 'fax') return null
  const byName = nameScore(field, foldHeader(column))
  const look = LOOKS[field]
  const values = rows.flatMap((row) => readLine(row[column]) ?? [])
  const alike = look ? values.filter(look.test).length : 0
  const share = values.length > 0 ? alike / values.length : 0
  const named = byName > 0 ? `en-tête «\u00a0${column}\u00a0»` : null
  const formed =
    look && alike > 0
      ? `${alike} ${alike > 1 ? 'valeurs' : 'valeur'} sur ${values.length} ${alike > 1 ? 'ont' : 'a'} la forme attendue (${look.words})`
      : null
  const reason = [named, formed].filter(Boolean).join(', ')
  const score = look && values.length > 0 ? scoreWithValues(field, byName, share) : byName
  return score >= LEAST ? { field, column, score: Math.round(score * 100) / 100, reason } : null
}

function scoreWithValues(field: CsvField, byName: number, share: number): number {
  if (byName > 0) return byName * (0.6 + 0.4 * share)
  return share >= SHARE && !AMBIGUOUS.includes(field) && !field.startsWith('hours') ? BY_VALUES * share : 0
}

/** Where no header says so, the column of words that repeats least is the name. */
function proposeName(
  headers: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  used: ReadonlySet<string>,
): Candidate | null {
  const [best] = headers
    .filter((column) => !used.has(column))
    .map((column) => {
      const values = rows.flatMap((row) => readLine(row[column]) ?? [])
      const words = values.filter((value) => /\p{L}{3}/u.test(value) && value.length <= 150)
      return { column, distinct: rows.length > 0 ? new Set(words).size / rows.length : 0 }
    })
    .sort((a, b) => b.distinct - a.distinct)
  return best && best.distinct >= SHARE
    ? {
        field: 'name',
        column: best.column,
        score: 0.4,
        reason: `textes presque tous différents dans «\u00a0${best.column}\u00a0»\u00a0: à vérifier`,
      }
    : null
}

function nameScore(field: CsvField, header: string): number {
  const words = HEADER_WORDS[field]
  if (words.includes(header)) return EXACT
  // “Ouverture lundi” tells the hours of one day, not of the week.
  if (A_DAY.test(header)) return words.some((word) => A_DAY.exec(header)?.[0] === word) ? ONE_DAY : 0
  const inside = words.filter((word) => word.length > 2 && ` ${header} `.includes(` ${word} `))
  if (inside.length === 0) return 0
  // The longest known words tell most: “nom commune” is a commune, not a name.
  const longest = Math.max(...inside.map((word) => word.length))
  return START * Math.min(1, 0.7 + (0.3 * longest) / header.length)
}
