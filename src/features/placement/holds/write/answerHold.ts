import type { RefusalReason } from '@/domain/placement/closedLists'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { findHold } from '../read/findHold'
import { mayAnswerFor } from '../read/mayAnswerFor'
import { type ActFault, actOnHold } from './actOnHold'
import { fallOthers } from './fallOthers'

/** What a facility answers to an option. */
export type HoldAnswer = { kind: 'accept' } | { kind: 'refuse'; reason: RefusalReason; note: string | null }

type Ask = MemberContext & {
  thread: string
  /** The facility through whose page or link it is answered: an option of another one is none. */
  facility: string
  answer: HoldAnswer
}

/**
 * Answers an option for its facility, once: whoever presses second is told who answered and when. An acceptance plans the stay and lifts the
 * child's other options. `null` when done.
 */
export async function answerHold({ thread, facility, answer, ...context }: Ask): Promise<ActFault | null> {
  const { payload, actor, address } = context
  const story = await findHold(payload, thread, clock.now())
  if (!story || story.placed.facility !== facility) return GONE
  if (!(await mayAnswerFor(payload, actor, facility))) {
    await recordTrace({ payload, actor, action: 'refused', detail: `répondre à l’option ${thread}`, address })
    return { fault: 'refused', words: 'Seules les personnes qui tiennent ce lieu d’accueil répondent.' }
  }
  const end = await actOnHold({ payload, actor, address, act: { ...answer, thread } })
  if (end.fault) return end
  if (answer.kind === 'accept' && story.placed.request) await fallOthers(payload, [story.placed.request])
  return null
}

const GONE: ActFault = { fault: 'gone', words: 'Cette option n’existe pas dans ce lieu d’accueil.' }
