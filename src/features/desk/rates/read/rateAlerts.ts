import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { entryOn } from '@/domain/rates/entryOn'
import { SLUGS } from '@/domain/slugs'
import { CITING_KINDS } from '@/features/sheets/rates/citingKinds'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { clock } from '@/infra/clock'

/** A rate that asks for an editor: texts cite it and it has no amount any more, or a value that was awaited has not come. */
export type RateAlert = { code: string; name: string; reason: 'ended' | 'late'; day: string }

const MOST = 100
const MOST_SHEETS = 5000

/** What waits about rates, the ended ones first: two or three reads. */
export async function rateAlerts(payload: Payload): Promise<RateAlert[]> {
  const today = localTime(clock.now()).day
  const rates = await knownRates(payload)
  const ended = [...rates.values()].flatMap(({ code, label, shortLabel, entries }) => {
    const entry = entryOn(entries, today)
    return entry?.kind === 'end' ? [{ code, name: shortLabel ?? label, day: entry.effectFrom }] : []
  })
  const [cited, { docs: late }] = await Promise.all([
    citedAmong(
      payload,
      ended.map(({ code }) => code),
    ),
    payload.find({
      collection: SLUGS.rates,
      where: { 'expected.effectFrom': { less_than: `${today}T00:00:00.000Z` } },
      depth: 0,
      limit: MOST,
      pagination: false,
      sort: 'label',
      select: { code: true, label: true, shortLabel: true, expected: true },
      overrideAccess: true,
    }),
  ])
  return [
    ...ended.filter(({ code }) => cited.has(code)).map((rate): RateAlert => ({ ...rate, reason: 'ended' })),
    ...late.flatMap(({ code, label, shortLabel, expected }): RateAlert[] =>
      code && expected?.effectFrom
        ? [
            {
              code,
              name: shortLabel || label,
              reason: 'late',
              day: localTime(new Date(expected.effectFrom)).day,
            },
          ]
        : [],
    ),
  ]
}

/** Which of these codes a published sheet cites. */
async function citedAmong(payload: Payload, codes: readonly string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set()
  const found = await Promise.all(
    CITING_KINDS.map((collection) =>
      payload.find({
        collection,
        where: { and: [{ _status: { equals: 'published' } }, { rateCodes: { in: [...codes] } }] },
        depth: 0,
        limit: MOST_SHEETS,
        pagination: false,
        select: { rateCodes: true },
        overrideAccess: true,
      }),
    ),
  )
  return new Set(found.flatMap(({ docs }) => docs.flatMap(({ rateCodes }) => rateCodes ?? [])))
}
