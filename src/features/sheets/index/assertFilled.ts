import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SearchUnavailable } from '@/errors'
import { processWide } from '@/infra/processWide'
import { isFilled } from './isFilled'

/** What was told is believed for so long, in milliseconds: many searches find nothing, and each would count again. */
const BELIEVED_MS = 5_000

type Told = { at: number; filled: Promise<boolean> }

const told = processWide('searchFilled', () => new Map<ReaderClass, Told>())

/**
 * Nothing found by an engine that was emptied is an outage, not an answer: asked where a search finds nothing at all.
 * @throws SearchUnavailable while the index of the class holds less than half of what is published.
 */
export async function assertFilled(payload: Payload, readerClass: ReaderClass): Promise<void> {
  const known = told.get(readerClass)
  if (!known || performance.now() - known.at > BELIEVED_MS)
    told.set(readerClass, { at: performance.now(), filled: isFilled(payload, readerClass) })
  const filled = await told.get(readerClass)?.filled.catch((error: unknown) => {
    told.delete(readerClass)
    throw error
  })
  if (!filled) throw new SearchUnavailable('La recherche se remet en place : réessayez dans un instant.')
}
