import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type KeptChanges, keptChanges } from './keptChanges'
import { lastVisit } from './lastVisit'
import { type NewAnswer, newAnswers } from './newAnswers'

export type Visit = KeptChanges & { since: Date; answers: NewAnswer[] }
type Ask = {
  payload: Payload
  userId: string
  readerClass: ReaderClass
  now: Date
  /** The numbers of the sheets that they keep at hand. */
  favourites: readonly string[]
  /** The codes of the territories that they work in. */
  territories: readonly string[]
}

/** What was answered to a person's reports, and what changed for them, since their last visit; `null` on the first one that is known. */
export async function sinceVisit(ask: Ask): Promise<Visit | null> {
  const { payload, userId } = ask
  const since = await lastVisit(payload, userId)
  if (!since) return null
  const [answers, kept] = await Promise.all([
    newAnswers(payload, userId, since),
    keptChanges({ ...ask, since }),
  ])
  return { since, answers, ...kept }
}
