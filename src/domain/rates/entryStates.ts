import { lawByDate } from './entryOn'
import type { RateEntry } from './Rate'

/** What is to be said of a value, in words: where it stands in time first, then what marks it. */
export const ENTRY_STATES = [
  { code: 'inForce', label: 'en vigueur' },
  { code: 'future', label: 'à venir' },
  { code: 'past', label: 'remplacée' },
  { code: 'ended', label: 'fin du montant' },
  { code: 'corrected', label: 'corrigée par une saisie suivante' },
  { code: 'retroactive', label: 'rétroactive' },
  { code: 'renewed', label: 'reconduite' },
  { code: 'incomplete', label: 'à compléter' },
] as const
export type EntryState = (typeof ENTRY_STATES)[number]['code']

/** Published after it took effect. */
export function isRetroactive({ effectFrom, publishedOn }: RateEntry): boolean {
  return publishedOn !== null && publishedOn > effectFrom
}

/** A figure that no text stands behind; an end needs none. */
export function lacksReference({ kind, reference }: Pick<RateEntry, 'kind' | 'reference'>): boolean {
  return kind === 'amount' && !reference?.title.trim()
}

/** The states of every value of a rate on a day, in the order given. */
export function entryStates(entries: readonly RateEntry[], today: string): EntryState[][] {
  const law = lawByDate(entries)
  const current = law.findLast(({ effectFrom }) => effectFrom <= today)
  return entries.map((entry) => {
    const at = law.indexOf(entry)
    const before = law[at - 1]
    return [
      at === -1 ? 'corrected' : inTime(entry, current, today),
      ...(entry.kind === 'end' ? (['ended'] as const) : []),
      ...(isRetroactive(entry) ? (['retroactive'] as const) : []),
      ...(at > 0 && before && saysTheSame(entry, before) ? (['renewed'] as const) : []),
      ...(lacksReference(entry) ? (['incomplete'] as const) : []),
    ]
  })
}

function inTime(entry: RateEntry, current: RateEntry | undefined, today: string): EntryState {
  if (entry === current) return 'inForce'
  return entry.effectFrom > today ? 'future' : 'past'
}

/** Whether two values give the same figures, whatever text gives them. */
export function saysTheSame(one: RateEntry, other: RateEntry): boolean {
  return (
    one.kind === other.kind &&
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.brackets.length === other.brackets.length &&
    one.brackets.every(({ threshold, value }, at) => {
      const same = other.brackets[at]
      return same?.threshold === threshold && same.value === value
    })
  )
}
