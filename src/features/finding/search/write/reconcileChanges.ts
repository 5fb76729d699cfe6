import type { Payload } from 'payload'
import { changedSheets, type Span } from '@/features/finding/search/read/changedSheets'
import { searchEngine } from '@/infra/search/select'
import { configureLexicon } from './configureLexicon'
import { gathered } from './gathered'
import { mendSlice } from './mendSlice'
import { restBetween } from './restBetween'
import { SLICE } from './SLICE'

/**
 * Compares with the indexes what was saved, unpublished or put in the trash since the last comparison, and what the calendar changed
 * (freshness, end), and mends the differences. What left no row (deleted for good), the hours of the day and what the engine lost are
 * for `reconcileIndex`.
 * @throws SearchUnavailable when the engine cannot be reached.
 */
export async function reconcileChanges(payload: Payload, span: Span): Promise<{ mended: number }> {
  await configureLexicon(payload)
  const { batch } = await searchEngine()
  let mended = 0
  for await (const sheets of gathered(restBetween(changedSheets(payload, span, SLICE)), batch))
    mended += await mendSlice(payload, sheets)
  return { mended }
}
