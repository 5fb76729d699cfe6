import { lawByDate } from '@/domain/rates/entryOn'
import { saysTheSame } from '@/domain/rates/entryStates'
import type { RateEntry } from '@/domain/rates/Rate'
import type { StoredEntry } from '@/domain/rates/StoredEntry'
import { toRate } from '@/features/sheets/rates/read/toRate'
import type { Rate as StoredRate } from '@/payload-types'
import { IMPORT_NAME } from './IMPORT_NAME'
import type { ImportedEntry, ImportedRate } from './ImportedRate'

/** What an import makes of a rate that is there: its rows once imported, what changes, what editors wrote otherwise, what the file lacks. */
export type RatePlan = {
  entries: StoredEntry[]
  changes: { day: string; before: RateEntry | null; after: ImportedEntry }[]
  kept: string[]
  missing: string[]
}

/**
 * Compares a rate of a file with the stored one, date by date. A new date is added; a figure that the import gave itself is corrected
 * by another entry, or in place while no reader sees it; what an editor wrote stays.
 */
export function planRate(stored: StoredRate, given: ImportedRate): RatePlan {
  const rate = toRate(stored)
  const law = new Map(lawByDate(rate.entries).map((entry) => [entry.effectFrom, entry]))
  const plan: RatePlan = { entries: [...(stored.entries ?? [])], changes: [], kept: [], missing: [] }
  for (const entry of given.entries) {
    const own = law.get(entry.effectFrom)
    law.delete(entry.effectFrom)
    if (own && isSame(own, entry)) continue
    if (own && own.enteredByName !== IMPORT_NAME) {
      plan.kept.push(entry.effectFrom)
      continue
    }
    const row = toStoredEntry(entry)
    if (own && !own.shownAt)
      plan.entries = plan.entries.map((each) => (each.id === own.id ? { ...row, id: own.id } : each))
    else plan.entries.push(row)
    plan.changes.push({ day: entry.effectFrom, before: own ?? null, after: entry })
  }
  for (const [day, left] of law) if (left.enteredByName === IMPORT_NAME) plan.missing.push(day)
  return plan
}

/** A value that readers see is the same while its figures are: its text is not theirs to correct in place. */
function isSame(own: RateEntry, given: ImportedEntry): boolean {
  const figures = saysTheSame(own, {
    ...own,
    kind: given.ends ? 'end' : 'amount',
    amount: given.amount,
    unit: given.unit,
    brackets: given.brackets,
  })
  if (!figures || own.shownAt) return figures
  return (
    (own.reference?.title ?? null) === (given.referenceTitle ?? null) &&
    own.publishedOn === (given.publishedOn ?? null)
  )
}

/** A value of a file as the base stores it: days at noon, so that every zone reads the same. */
export function toStoredEntry(entry: ImportedEntry): StoredEntry {
  const { publishedOn, effectFrom } = entry
  return { ...entry, effectFrom: noon(effectFrom), publishedOn: publishedOn ? noon(publishedOn) : null }
}

/** The instant that stands for a day. */
export const noon = (day: string): string => `${day}T12:00:00.000Z`
