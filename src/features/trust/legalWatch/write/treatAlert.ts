import { isEditor } from '@/access/roles'
import type { AlertState } from '@/domain/law/alertLists'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'

type Ask = { id: string; state: AlertState; note: string }

/** Says what is done of an alert, with a note; an editor may take back what was said. `answerMissing`: what is set aside says why. */
export async function treatAlert(
  { payload, actor }: MemberContext,
  { id, state, note }: Ask,
): Promise<'refused' | 'gone' | 'answerMissing' | null> {
  if (!isEditor(actor)) return 'refused'
  if (state === 'rejected' && note === '') return 'answerMissing'
  const { docs } = await payload.update({
    collection: SLUGS.legalAlerts,
    where: { id: { equals: id } },
    data: { state, note: note || null, handledByName: actor.name, handledAt: clock.now().toISOString() },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs.length === 0 ? 'gone' : null
}
