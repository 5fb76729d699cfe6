import type { CollectionBeforeChangeHook } from 'payload'
import { reviewCadence } from '@/domain/scheme/reviewCadence'
import { reviewDueAt } from '@/domain/sheet/freshness'
import { clock } from '@/infra/clock'

/** A sheet before a save (`null`: it is made now) and after it, as stored. */
export type Save = {
  before: Readonly<Record<string, unknown>> | null
  after: Readonly<Record<string, unknown>>
}

/**
 * Keeps the dates of a sheet apart: a verification moves the review date, what `isModified` tells moves the modification date; what the
 * product computes by itself (`context.keepDates`) moves none. An import gives the date of its source with what it changes
 * (`context.datedBySource`).
 */
export function keepSheetDates(
  isModified: (save: Save) => boolean = isSavedAnew,
): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, context }) => {
    if (context.keepDates === true) return data
    const after = { ...originalDoc, ...data }
    const cadence = reviewCadence(after.cadence)
    data.reviewDueAt =
      after.verifiedAt && cadence ? reviewDueAt(new Date(after.verifiedAt), cadence).toISOString() : null
    const isChanged = isModified({ before: operation === 'update' ? originalDoc : null, after })
    if (context.datedBySource === true) {
      const { modifiedAt, modifiedBasis } = isChanged || operation === 'create' ? after : originalDoc
      return { ...data, modifiedAt, modifiedBasis }
    }
    data.modifiedAt = isChanged ? clock.now().toISOString() : after.modifiedAt
    if (isChanged && after.modifiedBasis) data.modifiedBasis = null
    return data
  }
}

/** Any saved change that is no verification is one; a new sheet may come with the date of its source. */
function isSavedAnew({ before, after }: Save): boolean {
  return before ? before.verifiedAt === after.verifiedAt : !after.modifiedAt
}
