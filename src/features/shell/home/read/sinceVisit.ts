import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type KeptChange, keptChanges } from './keptChanges'
import { lastVisit } from './lastVisit'
import { type NewAnswer, newAnswers } from './newAnswers'

export type Visit = { since: Date; answers: NewAnswer[]; changes: KeptChange[] }
type Ask = {
  payload: Payload
  userId: string
  readerClass: ReaderClass
  /** The numbers of the sheets that they keep at hand. */
  favourites: readonly string[]
}

/** What was answered to a person's reports, and what changed in what they keep and its themes, since their last visit; `null` on the first one that is known. */
export async function sinceVisit({ payload, userId, readerClass, favourites }: Ask): Promise<Visit | null> {
  const since = await lastVisit(payload, userId)
  if (!since) return null
  const [answers, changes] = await Promise.all([
    newAnswers(payload, userId, since),
    keptChanges({ payload, readerClass, favourites, since }),
  ])
  return { since, answers, changes }
}
