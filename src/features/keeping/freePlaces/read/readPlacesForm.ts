import { z } from 'zod'
import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { TypedPlaces } from '../TypedPlaces'

const MOST_UNITS = 200
const MOST_PERIODS = 20
const MOST_CHARACTERS = 200

const text = z
  .string()
  .nullable()
  .transform((typed) => (typed ?? '').trim().slice(0, MOST_CHARACTERS))
const periodSchema = z.object({
  from: text,
  to: text,
  count: text,
  reason: text,
  note: text,
  drop: text.transform((typed) => typed === '1'),
})
const unitSchema = z.object({
  key: text,
  counts: z.partialRecord(
    z.enum(STAY_DURATIONS.map(({ code }) => code)),
    z.object({ count: text, from: text }),
  ),
  // The row offered to add a period counts once something is written in it.
  outOfService: z
    .array(periodSchema)
    .transform((rows) =>
      rows.filter(({ from, to, count, reason, note }) => [from, to, count, reason, note].some(Boolean)),
    ),
})

/** What a form on free places holds, by unit id: as it was typed, cut to what a field may hold. */
export function readPlacesForm(form: URLSearchParams): Map<string, TypedPlaces> {
  const ids = [...new Set(form.getAll('unit'))].slice(0, MOST_UNITS)
  return new Map(ids.map((id) => [id, unitSchema.parse(unitIn(form, id))]))
}

/** The fields of a unit: `count.<id>.<duration>`, `from.<id>.<duration>` and, row by row, `out.<id>.<row>.<field>`. */
function unitIn(form: URLSearchParams, id: string) {
  const durations = STAY_DURATIONS.filter(({ code }) => form.has(`count.${id}.${code}`))
  const rows = Array.from({ length: MOST_PERIODS }, (_, at) => `out.${id}.${at}`)
  const end = rows.findIndex((row) => !form.has(`${row}.count`))
  return {
    key: form.get(`key.${id}`),
    counts: Object.fromEntries(
      durations.map(({ code }) => [
        code,
        { count: form.get(`count.${id}.${code}`), from: form.get(`from.${id}.${code}`) },
      ]),
    ),
    outOfService: (end < 0 ? rows : rows.slice(0, end)).map((row) => ({
      from: form.get(`${row}.from`),
      to: form.get(`${row}.to`),
      count: form.get(`${row}.count`),
      reason: form.get(`${row}.reason`),
      note: form.get(`${row}.note`),
      drop: form.get(`${row}.drop`),
    })),
  }
}
