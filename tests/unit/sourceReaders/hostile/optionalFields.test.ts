import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { readAll } from '../aSourceFile'
import { asCell, HOSTILE_VALUES, saysNothing } from './hostileValues'
import { RIGHT_RECORDS, type RightRecord } from './rightRecords'

/** A SIRET of zeros is how producers write none; of these columns, only some words say something. */
const isQuiet = (place: string, value: unknown): boolean =>
  /CATEGORIE|FORMAT_FS|ITINERANCE|department$|taxonomy_term$/.test(place) ||
  (/siret|pivot|identifier|Précision/.test(place) && value === 0)

type Json = { [key: string]: unknown }

const valuesOf = (rows: readonly SourceRow[]): Json =>
  Object.fromEntries(
    rows.flatMap(({ record }) =>
      Object.entries({ ...record?.values, updatedOn: record?.updatedOn }).map(([field, value]) => [
        `${record?.sheet} ${field}`,
        value,
      ]),
    ),
  )

function put(record: object, place: string, value: unknown): object {
  const copy: Json = structuredClone({ ...record })
  const path = place.split('.')
  const holder = path.slice(0, -1).reduce((at: Json, name) => at[name] as Json, copy)
  holder[path.at(-1) ?? ''] = value
  return copy
}

/** The rows of each of these records, all in one file. */
async function read({ name, read: reader, toFile, options }: RightRecord, records: readonly object[]) {
  const rows =
    name === 'csv'
      ? await readAll(
          reader,
          stringify([
            Object.keys(records[0] ?? {}),
            ...records.map((record) => Object.values(record).map(asCell)),
          ]),
          { ...options, name: 'données.csv' },
        )
      : await readAll(reader, toFile(records), options)
  const first = name === 'csv' ? 2 : 1
  return records.map((_, at) => rows.filter(({ row }) => row === at + first))
}

/** Fields whose value differs. */
function changed(before: Json, after: Json): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
  )
}

/** What is no number, no hour or no place stays in words. */
const KEPT_AS_WORDS =
  /(?:description|hoursNote|openingHours|mobilisationDetail|locationPrecision|inseeCode|feesDetail|fees|complement)$/

describe.each(RIGHT_RECORDS)('$name', (right) => {
  it('reads its right record without a word', async () => {
    const [rows = []] = await read(right, [right.record])
    expect(rows.flatMap(({ refused, warnings }) => [...refused, ...warnings])).toStrictEqual([])
    expect(rows.every(({ record }) => record)).toBe(true)
  })

  it.each(right.optional)('takes the record in whatever %s holds, and says what it leaves', async (place) => {
    // The first record of a file says whose export it is.
    const [first = [], bare = [], ...hostiles] = await read(right, [
      right.record,
      ...[null, ...HOSTILE_VALUES].map((value) => put(right.record, place, value)),
    ])
    const [whole, without] = [valuesOf(first), valuesOf(bare)]
    const wrong: string[] = []
    for (const [at, rows] of hostiles.entries()) {
      const hostile = HOSTILE_VALUES[at]
      const shown = `${place} = ${JSON.stringify(hostile)?.slice(0, 40)}`
      const main = rows[0]
      if (!main?.record) {
        wrong.push(`${shown}: refused ${JSON.stringify(main?.refused)}`)
        continue
      }
      const values = valuesOf(rows)
      const touched = changed(whole, without)
      const others = changed(whole, values).filter(
        (field) => !touched.includes(field) && !KEPT_AS_WORDS.test(field),
      )
      if (others.length > 0) wrong.push(`${shown}: also changes ${others.join(', ')}`)
      const isLost = changed(without, values).length === 0 && changed(whole, values).length > 0
      const notices = rows.flatMap(({ warnings }) => warnings)
      if (isLost && !saysNothing(hostile) && !isQuiet(place, hostile) && notices.length === 0)
        wrong.push(`${shown}: lost in silence`)
      for (const { rule, value, column, row } of notices) {
        if (/undefined|NaN|\[object|expected|Invalid|received/.test(rule))
          wrong.push(`${shown}: says ${rule}`)
        if (value.length > 121 || column === undefined || (row !== 0 && row < 1))
          wrong.push(`${shown}: ill told`)
      }
    }
    expect(wrong).toStrictEqual([])
  })
})
