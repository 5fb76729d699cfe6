import { isFollowed } from '@/domain/placement/requests/isEditable'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { settleRequest } from '../../calendar/write/settleRequest'
import { updateRequest } from '../../calendar/write/updateRequest'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { traceRequest } from './traceRequest'

type Ask = MemberContext & { id: string; isWaiting: boolean }

/** Puts a published request on the waiting list, or takes it off. Doing it again changes nothing. */
export async function setWaiting(ask: Ask): Promise<'gone' | 'decided' | 'changed' | null> {
  const { payload, actor, id, isWaiting } = ask
  const stored = await findReadableRequest(payload, actor, id)
  if (!stored) return 'gone'
  if (!isFollowed(stored.state) || stored.state === 'draft' || stored.state === 'admitted') return 'decided'
  if (Boolean(stored.waitingSince) === isWaiting) return null
  const waitingSince = isWaiting ? clock.now().toISOString() : null
  if (!(await updateRequest(payload, stored, { waitingSince }))) return 'changed'
  await settleRequest(payload, id)
  await traceRequest(ask, 'requestWaiting', id, isWaiting ? 'entrée' : 'sortie')
  return null
}
