import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { searchEngine } from '@/infra/search/select'
import { countPublished } from './countPublished'

/** With less than this part of what is published, “nothing is found” would be false. */
const ENOUGH = 0.5

/** Whether the index of a class holds enough of what is published to be believed; not where the engine is down. */
export async function isFilled(payload: Payload, readerClass: ReaderClass): Promise<boolean> {
  const { documents, status } = await (await searchEngine()).health()
  if (status === 'down') return false
  return documents[readerClass] >= (await countPublished(payload, readerClass)) * ENOUGH
}
