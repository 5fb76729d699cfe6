import type { Payload } from 'payload'
import { PUBLISHED_RATES } from '@/access/publishedRates'
import { localTime } from '@/domain/localTime'
import { builtOn } from '@/domain/rates/formula/builtOn'
import { SLUGS } from '@/domain/slugs'
import { knownRates } from './knownRates'

/** `saved`: the oldest save to look at; `day`: from when to when the calendar has moved. */
type Span = { saved: Date; day: { from: Date; to: Date } }

const MOST = 5000

/** The codes whose figure may be another one: their rate was saved since, or one of its values took effect, or they are worked out from such. */
export async function changedCodes(payload: Payload, { saved, day }: Span): Promise<string[]> {
  const rates = await knownRates(payload)
  if (rates.size === 0) return []
  const [from, to] = [localTime(day.from).day, localTime(day.to).day]
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    where: { and: [PUBLISHED_RATES, { updatedAt: { greater_than_equal: saved.toISOString() } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { code: true },
    overrideAccess: true,
  })
  const inEffect = [...rates.values()].filter(({ entries }) =>
    entries.some(({ effectFrom }) => effectFrom > from && effectFrom <= to),
  )
  const codes = [...docs.flatMap(({ code }) => code ?? []), ...inEffect.map(({ code }) => code)]
  return codes.length === 0 ? [] : [...builtOn(codes, rates.values())]
}
