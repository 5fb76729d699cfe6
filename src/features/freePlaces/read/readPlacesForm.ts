import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { TypedPeriod, TypedPlaces } from '../TypedPlaces'

const MOST_UNITS = 200
const MOST_PERIODS = 20
const MOST_CHARACTERS = 200

/** What a form on free places holds, by unit id: as it was typed, cut to what a field may hold. */
export function readPlacesForm(form: URLSearchParams): Map<string, TypedPlaces> {
  const text = (name: string) => (form.get(name) ?? '').trim().slice(0, MOST_CHARACTERS)
  const ids = [...new Set(form.getAll('unite'))].slice(0, MOST_UNITS)
  return new Map(
    ids.map((id) => {
      const counts: TypedPlaces['counts'] = {}
      for (const { code } of STAY_DURATIONS)
        if (form.has(`n.${id}.${code}`))
          counts[code] = { count: text(`n.${id}.${code}`), from: text(`d.${id}.${code}`) }
      return [id, { key: text(`cle.${id}`), counts, outOfService: periodsOf(form, id, text) }]
    }),
  )
}

/** The row offered to add a period counts once something is written in it. */
function periodsOf(form: URLSearchParams, id: string, text: (name: string) => string): TypedPeriod[] {
  const rows: TypedPeriod[] = []
  for (let at = 0; at < MOST_PERIODS && form.has(`hs.${id}.${at}.count`); at += 1) {
    const field = (name: string) => text(`hs.${id}.${at}.${name}`)
    rows.push({
      from: field('from'),
      to: field('to'),
      count: field('count'),
      reason: field('reason'),
      note: field('note'),
      drop: field('drop') === '1',
    })
  }
  return rows.filter(({ from, to, count, reason, note }) => [from, to, count, reason, note].some(Boolean))
}
