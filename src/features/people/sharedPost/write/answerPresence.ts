import type { Payload } from 'payload'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { keepSeen } from '@/infra/auth/keepSeen'

const NO_STEP = 0

/** Answers a shared post where somebody is: the session is kept from this very instant on; 401 once it is over. */
export async function answerPresence(payload: Payload, request: Request): Promise<Response> {
  const open = await openSessionOf(payload, request.headers)
  if (open) await keepSeen(payload, open.session, NO_STEP)
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json({ isOpen: open !== null }, { status: open ? 200 : 401, headers })
}
