import { findPhones } from '@/domain/phone/findPhones'
import { isMailAddress } from '@/domain/text/isMailAddress'
import { isBlank } from './isBlank'

type Record = readonly unknown[]

/** Where a table names its columns: `at`, the rank of the record that does (-1: none does), and its cells. */
export type Header = { at: number; cells: unknown[] }

/** A header names about as many columns as the rows under it fill. */
const WIDTH = 0.6
const NEARLY_ALL = 0.9
/** No header says so many things that only rows say. */
const SAID = 2

/**
 * The record that names the columns, among the first ones: the first that names most. Groups of columns that stand above it, merged in a
 * workbook, name those that it leaves without a name and tell apart those of the same name. `null` when there is nothing to name.
 */
export function findHeader(records: readonly Record[]): Header | null {
  const widths = records.map((values) => values.filter((value) => !isBlank(value)).length)
  const most = Math.max(...widths, 0)
  const first = firstOfNames(records, widths, most)
  const found = records[first]
  if (!found) return null
  if (isOfRows(found))
    return { at: -1, cells: Array.from({ length: found.length }, (_, at) => `Colonne ${at + 1}`) }
  const under = records[first + 1]
  if (under && isSecondLine(found, under, records.slice(first + 2)))
    return { at: first + 1, cells: joined(found, under) }
  const above = records[first - 1]
  const isGroup = above !== undefined && (widths[first - 1] ?? 0) > 1 && !isOfRows(above)
  return { at: first, cells: isGroup ? joined(above, found) : [...found] }
}

/** The first record that is wide enough; one that says what rows say is passed over for a wider one of names alone: an office above its table. */
function firstOfNames(records: readonly Record[], widths: readonly number[], most: number): number {
  const first = widths.findIndex((width) => width > 1 && width >= most * WIDTH)
  const found = records[first]
  if (!found || !isOfRows(found) || (widths[first] ?? 0) >= most * NEARLY_ALL) return first
  const named = records.findIndex(
    (values, at) =>
      at > first &&
      (widths[at] ?? 0) >= most * NEARLY_ALL &&
      !values.some((value) => !isBlank(value) && isSaid(value)),
  )
  return named < 0 ? first : named
}

/** A mail, a link, a telephone, a long number: what stands in rows. */
function isSaid(value: unknown): boolean {
  if (value instanceof Date) return true
  const text = String(value).trim()
  return (
    isMailAddress(text) ||
    /^(?:https?:\/\/|www\.)\S/i.test(text) ||
    /^\d{5}$|^\d{9}$|^\d{14}$|^-?\d{1,3}[.,]\d{3,}$|^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text) ||
    (/^[+(\d]/.test(text) && findPhones(text, { region: null, foreign: () => null }).numbers.length > 0)
  )
}

const isOfRows = (values: Record) => values.filter((value) => !isBlank(value) && isSaid(value)).length >= SAID

/**
 * A second line names the columns that groups leave without a name, and nothing under the names that stand by themselves, which are merged
 * down; the rows that follow say what rows say.
 */
function isSecondLine(first: Record, second: Record, rows: readonly Record[]): boolean {
  const ranks = Array.from({ length: Math.max(first.length, second.length) }, (_, at) => at)
  const isHole = (at: number) => at < ranks.length && isBlank(first[at])
  const alone = ranks.filter((at) => !isHole(at) && !isHole(at + 1))
  return (
    ranks.some(isHole) &&
    alone.length > 0 &&
    alone.every((at) => isBlank(second[at])) &&
    ranks.filter(isHole).every((at) => !isBlank(second[at])) &&
    !second.some((value) => !isBlank(value) && (isSaid(value) || /^\W*\d+\W*$/.test(String(value)))) &&
    rows.some((row) => row.some((value) => !isBlank(value) && isSaid(value)))
  )
}

/** The names under their groups, each group reaching to the next one. */
function joined(groups: Record, names: Record): unknown[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(textOf(name), (counts.get(textOf(name)) ?? 0) + 1)
  let group = ''
  return Array.from({ length: Math.max(groups.length, names.length) }, (_, at) => {
    if (!isBlank(groups[at])) group = textOf(groups[at])
    const name = textOf(names[at])
    if (name === '') return isBlank(groups[at]) ? '' : group
    return (counts.get(name) ?? 0) > 1 && group !== '' ? `${group} ${name}` : name
  })
}

const textOf = (value: unknown) => (isBlank(value) ? '' : String(value).trim())
