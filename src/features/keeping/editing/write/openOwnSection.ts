import type { MemberContext } from '@/features/people/actor/MemberContext'
import { type OpenedSection, openSection } from '../read/openSection'
import { recordRefusal } from './recordRefusal'

/** `gesture`: what the journal says was tried by whoever may not. */
type Ask = MemberContext & { number: string; code: string; gesture: string }

/** A section as whoever sends its form may open it; a refusal leaves a line in the journal. */
export async function openOwnSection({ number, code, gesture, ...context }: Ask): Promise<OpenedSection> {
  const opened = await openSection({ payload: context.payload, user: context.actor, number, code })
  if (opened.fault === 'refused') await recordRefusal(context, opened.sheet, gesture)
  return opened
}
