import { apiErrorCode, callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'

/** Tells whether the engine has an index of this name. */
export async function exists({ writer }: MeilisearchContext, uid: string): Promise<boolean> {
  try {
    await callMeilisearch(() => writer.getRawIndex(uid))
    return true
  } catch (error) {
    if (apiErrorCode(error) === 'index_not_found') return false
    throw error
  }
}
