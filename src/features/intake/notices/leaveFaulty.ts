import type { Payload } from 'payload'
import type { FedSheet, SourceNotice, SourceOrigin } from '@/domain/sources/SourceRecord'
import { type DocumentFault, documentFaults } from '@/infra/database/documentFaults'
import { noteFault } from './noteFault'

/** What the fields of its collection refuse is mended fact by fact: once cut, a text may still be no address. */
const ROUNDS = 3
/** Of a rule of opening hours, in characters. */
const COMMENT_MAX = 2000
/** Without these there is no sheet. */
const VITAL = ['name', 'category', 'title']
/** The field of the values that a stored place feeds, where it has another name. */
const NAMED_HERE: Readonly<Record<string, string>> = { 'accessibility.url': 'accessibilityUrl' }

type Args<Values extends object> = {
  payload: Payload
  collection: FedSheet | 'schemes'
  record: Pick<SourceOrigin, 'row' | 'file'>
  values: Values
  /** A new sheet of these values, as the collection would store it. */
  toData: (values: Values) => Record<string, unknown> | Promise<Record<string, unknown>>
}

type Left<Values> = {
  values: Values
  /** What was cut or left aside. */
  warnings: SourceNotice[]
  /** What no sheet can do without. */
  refused: SourceNotice[]
}

/**
 * The values of a record without what the fields of its collection would refuse of a sheet saved in the admin: a text that is too
 * long is cut, any other value left aside, and told. One optional value never refuses a record.
 */
export async function leaveFaulty<Values extends object>(args: Args<Values>): Promise<Left<Values>> {
  const { payload, collection, record, toData } = args
  const left: Left<Values> = { values: args.values, warnings: [], refused: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const faults = await documentFaults(payload, collection, await toData(left.values))
    const vital = faults.filter((fault) => round === ROUNDS - 1 || isVital(fault))
    left.refused = vital.map((fault) => noteFault(record, fault))
    if (faults.length === 0 || left.refused.length > 0) return left
    const values: Fields = Object.fromEntries(Object.entries(left.values))
    for (const fault of faults.toReversed()) left.warnings.push(leave(record, fault, values))
    // Each field holds what it held, less of it, or nothing.
    left.values = values as Values
  }
  return left
}

type Fields = { [field: string]: unknown }

const isVital = ({ path, maxLength }: DocumentFault) => VITAL.includes(path) && maxLength === undefined

/** Takes what is wrong out of the values, and says it. */
function leave(record: Args<object>['record'], fault: DocumentFault, values: Fields): SourceNotice {
  const { path, value, maxLength } = fault
  const [first = '', second] = path.split('.')
  const field = NAMED_HERE[path] ?? (first in values ? first : (second ?? first))
  const held = values[field]
  if (maxLength !== undefined && typeof value === 'string' && held === value) {
    values[field] = `${value.slice(0, maxLength - 1).trimEnd()}…`
    return noteFault(record, fault, `texte de plus de ${maxLength} caractères\u00a0: coupé`)
  }
  const fitted = field === 'openingHours' ? fitComments(held) : null
  if (fitted) {
    values[field] = fitted
    return noteFault(record, fault, `précision de plus de ${COMMENT_MAX} caractères\u00a0: coupée`)
  }
  if (Array.isArray(held) && /^\d+$/.test(second ?? '')) values[field] = held.toSpliced(Number(second), 1)
  else values[field] = Array.isArray(held) ? [] : null
  return noteFault(record, fault, `${fault.rule.replace(/\.$/, '')}\u00a0: laissé de côté`)
}

/** Hours whose comments are too long, with these cut; `null` when none is. */
function fitComments(hours: unknown): object[] | null {
  if (!Array.isArray(hours)) return null
  const isLong = (rule: unknown): rule is { comment: string } =>
    typeof rule === 'object' &&
    rule !== null &&
    'comment' in rule &&
    typeof rule.comment === 'string' &&
    rule.comment.length > COMMENT_MAX
  if (!hours.some(isLong)) return null
  return hours.map((rule) =>
    isLong(rule) ? { ...rule, comment: `${rule.comment.slice(0, COMMENT_MAX - 1).trimEnd()}…` } : rule,
  )
}
