import type { Payload } from 'payload'
import { lastVisit } from './lastVisit'
import { type NewAnswer, newAnswers } from './newAnswers'

/** What was answered to a person's reports since their last visit; `null` on the first one that is known. */
export async function sinceVisit(
  payload: Payload,
  userId: string,
): Promise<{ since: Date; answers: NewAnswer[] } | null> {
  const since = await lastVisit(payload, userId)
  return since && { since, answers: await newAnswers(payload, userId, since) }
}
