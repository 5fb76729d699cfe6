import type { CollectionBeforeChangeHook } from 'payload'
import { hasContentChanged } from '@/domain/scheme/hasContentChanged'
import { reviewCadence } from '@/domain/scheme/reviewCadence'
import { reviewDueAt } from '@/domain/sheet/freshness'
import { clock } from '@/infra/clock'

/** Keeps the four dates apart: a verification moves the review date, a change of content moves the modification date. */
export const keepDates: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const facts = { ...originalDoc, ...data }
  const cadence = reviewCadence(facts.cadence)
  data.reviewDueAt =
    facts.verifiedAt && cadence ? reviewDueAt(new Date(facts.verifiedAt), cadence).toISOString() : null
  if (!facts.modifiedAt || (operation === 'update' && hasContentChanged(originalDoc, facts)))
    data.modifiedAt = clock.now().toISOString()
  return data
}
