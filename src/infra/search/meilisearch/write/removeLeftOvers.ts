import { READER_CLASSES } from '@/domain/ReaderClass'
import { apiErrorCode, callMeilisearch } from '../callMeilisearch'
import { nextIndexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { deleteIndexes } from './deleteIndexes'

/** No rebuild is so long without writing, in milliseconds. */
const ABANDONED_AFTER = 3_600_000

async function isLeftOver({ writer }: MeilisearchContext, uid: string): Promise<boolean> {
  try {
    const { updatedAt } = await callMeilisearch(() => writer.getRawIndex(uid))
    return Date.now() - new Date(updatedAt).getTime() > ABANDONED_AFTER
  } catch (error) {
    if (apiErrorCode(error) === 'index_not_found') return false
    throw error
  }
}

/** Removes the indexes that a rebuild was filling when its process was killed. */
export async function removeLeftOvers(context: MeilisearchContext): Promise<void> {
  const uids = READER_CLASSES.map((readerClass) => nextIndexUid(context.prefix, readerClass))
  const left = await Promise.all(uids.map((uid) => isLeftOver(context, uid)))
  const gone = uids.filter((_, at) => left[at])
  if (gone.length > 0) await deleteIndexes(context, gone)
}
