import type { Payload } from 'payload'
import type { HoldStory } from '@/domain/placement/holds/holdStories'
import { SLUGS } from '@/domain/slugs'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import type { PlacedLine } from '@/features/placement/notices/read/linesWhere'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { clock } from '@/infra/clock'
import type { SignedLink, User } from '@/payload-types'
import { findHold } from './findHold'
import { mayAnswerFor } from './mayAnswerFor'

/** `known`: the option that the link is about, whatever became of it, and the person whose right it lends. */
export type AnswerLink =
  | { state: 'known'; link: SignedLink; story: HoldStory<PlacedLine>; person: User }
  | { state: Exclude<LinkState, 'usable' | 'used' | 'expired'>; link: SignedLink | null }

type Ask = { payload: Payload; token: string; address: string }

/**
 * What the link of a mail that asks for an answer is worth at this instant; looking uses nothing up. What an option became is told by the
 * option itself, so that a link that served, or whose hour is past, still says who answered.
 */
export async function openAnswerLink({ payload, token, address }: Ask): Promise<AnswerLink> {
  const { state, link } = await findSignedLink({ payload, token, purpose: 'hold-answer', address })
  if (state === 'unknown' || state === 'tooMany' || state === 'revoked' || state === 'dead')
    return { state, link }
  if (!link?.sheetId || link.sheet !== SLUGS.commitments) return { state: 'unknown', link: null }
  const [story, person] = await Promise.all([
    findHold(payload, link.sheetId, clock.now()),
    findAccountById(payload, link.user),
  ])
  if (!story || !person || !(await mayAnswerFor(payload, person, story.placed.facility)))
    return { state: 'dead', link }
  return { state: 'known', link, story, person }
}
