import { READER_CLASSES } from '@/domain/ReaderClass'
import { indexUid, metaUid, nextIndexUid } from '../indexUid'
import type { MeilisearchConnection } from '../openMeilisearchEngine'
import { contextOf } from '../openMeilisearchEngine'
import { deleteIndexes } from './deleteIndexes'

/** Removes all that one prefix has in an engine: a bench and a test leave nothing behind. */
export async function removeIndexes(connection: MeilisearchConnection): Promise<void> {
  const { prefix } = connection
  const uids = READER_CLASSES.flatMap((one) => [indexUid(prefix, one), nextIndexUid(prefix, one)])
  await deleteIndexes(contextOf(connection), [...uids, metaUid(prefix)])
}
