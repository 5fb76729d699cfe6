import { amountWords } from '@/domain/rates/amountWords'
import { entryOn, nextEntry } from '@/domain/rates/entryOn'
import { type EntryState, entryStates } from '@/domain/rates/entryStates'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { thresholdUnitOf } from '@/domain/rates/thresholdUnitOf'

type Context = { on: string; today: string; siteUrl: string }

/** A rate in the public API, with what applies on the day asked for and what comes after; decimals are texts, days `YYYY-MM-DD`. */
export function rateItem(rate: Rate, { on, today, siteUrl }: Context) {
  const states = new Map(entryStates(rate.entries, today).map((own, at) => [rate.entries[at], own]))
  const item = (entry: RateEntry | null) => entry && entryItem(rate, entry, states.get(entry) ?? [])
  return {
    code: rate.code,
    label: rate.label,
    shortLabel: rate.shortLabel,
    description: rate.description,
    kind: rate.kind,
    domain: rate.domain,
    zone: rate.zone,
    unit: rate.unit,
    base: rate.base,
    period: rate.period,
    reading: rate.reading,
    thresholdUnit: rate.thresholdUnit,
    thresholdBase: rate.thresholdBase,
    formula: rate.formula,
    stillValidOn: rate.stillValidOn,
    url: `${siteUrl}/baremes/${rate.code}`,
    on,
    value: item(entryOn(rate.entries, on)),
    next: item(nextEntry(rate.entries, on)),
  }
}

/** The same with every value, oldest effect first. */
export function wholeRateItem(rate: Rate, context: Context) {
  const states = entryStates(rate.entries, context.today)
  const values = rate.entries
    .map((entry, at) => entryItem(rate, entry, states[at] ?? []))
    .sort((a, b) => (`${a.effectFrom} ${a.enteredAt}` < `${b.effectFrom} ${b.enteredAt}` ? -1 : 1))
  return { ...rateItem(rate, context), values }
}

function entryItem(rate: Rate, entry: RateEntry, states: readonly EntryState[]) {
  return {
    effectFrom: entry.effectFrom,
    ends: entry.kind === 'end',
    amount: entry.amount,
    brackets: entry.brackets.map(({ threshold, value }) => ({ threshold, value })),
    unit: entry.unit ?? rate.unit,
    thresholdUnit: rate.reading === null ? null : thresholdUnitOf(rate, entry),
    words: entry.brackets.length > 0 ? null : amountWords(rate, entry),
    states: rate.formula === null ? [...states] : states.filter((state) => state !== 'incomplete'),
    reference: entry.reference,
    publishedOn: entry.publishedOn,
    enteredAt: entry.enteredAt,
    note: entry.note,
  }
}
