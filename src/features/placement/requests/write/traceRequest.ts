import type { AuditAction } from '@/domain/audit/actions'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'

type Done = Extract<
  AuditAction,
  'requestCreated' | 'requestChanged' | 'requestPublished' | 'requestWaiting' | 'requestEnded' | 'requestAdmission' | 'refused'
>

/** Writes in the journal what was done to a request: its id, never a word of it. */
export async function traceRequest(context: MemberContext, action: Done, id: string, what = ''): Promise<void> {
  const { payload, actor, address } = context
  const detail = [`demande ${id}`, what].filter(Boolean).join(' : ')
  await recordTrace({ payload, actor, action, detail, address })
}
