import type { CollectionBeforeChangeHook } from 'payload'
import { reviewCadence } from '@/domain/scheme/reviewCadence'
import { reviewDueAt } from '@/domain/sheet/freshness'
import { clock } from '@/infra/clock'

/**
 * Keeps the review date with the verification; any saved change of a sheet of the directory is a modification, but for what
 * the product computes by itself (`context.keepDates`).
 */
export const keepSheetDates: CollectionBeforeChangeHook = ({ data, operation, originalDoc, context }) => {
  if (context.keepDates === true) return data
  const facts = { ...originalDoc, ...data }
  const cadence = reviewCadence(facts.cadence)
  data.reviewDueAt =
    facts.verifiedAt && cadence ? reviewDueAt(new Date(facts.verifiedAt), cadence).toISOString() : null
  data.modifiedAt =
    (operation === 'create' && !facts.modifiedAt) ||
    (operation === 'update' && facts.verifiedAt === originalDoc?.verifiedAt)
      ? clock.now().toISOString()
      : facts.modifiedAt
  return data
}
