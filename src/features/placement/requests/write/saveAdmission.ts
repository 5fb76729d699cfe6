import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'
import { lackingFacts } from '@/domain/placement/requests/admission'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { updateRequest } from '../../calendar/write/updateRequest'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { traceRequest } from './traceRequest'

type Ask = MemberContext & { id: string; facts: Omit<AdmissionFacts, 'completedAt'> }

/** Writes what is looked at before an admission; the instant at which nothing lacked any more is kept, and stays. */
export async function saveAdmission(ask: Ask): Promise<'gone' | 'decided' | 'changed' | null> {
  const { payload, actor, id, facts } = ask
  const stored = await findReadableRequest(payload, actor, id)
  if (!stored) return 'gone'
  if (stored.state === 'draft' || stored.state === 'withdrawn') return 'decided'
  const isComplete = lackingFacts({ ...facts, completedAt: null }).length === 0
  const completedAt = isComplete ? (stored.admission?.completedAt ?? clock.now().toISOString()) : null
  if (!(await updateRequest(payload, stored, { admission: { ...facts, completedAt } }))) return 'changed'
  await traceRequest(ask, 'requestAdmission', id)
  return null
}
