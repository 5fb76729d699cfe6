import type { PayloadRequest } from 'payload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import { recordTraceOfRead } from './recordTraceOfRead'

const MOST_LINES = 30
const FORBIDDEN = 403

/** As the hook `afterError` of the configuration: what REST refuses to somebody who is signed in leaves a line in the journal, a few an hour each. */
export async function noteRefusedRequest({
  error,
  req,
}: {
  error: Error
  req: PayloadRequest
}): Promise<void> {
  const { payload, user } = req
  if (!isForbidden(error) || !user) return
  const limit = { payload, key: `refused-rest:${user.id}`, limit: MOST_LINES, windowSeconds: 3600 }
  if (!(await consumeReadLimit(limit)).allowed) return
  const detail = `REST ${req.method ?? ''} ${req.pathname ?? ''}`
  await recordTraceOfRead({
    payload,
    actor: { id: user.id, name: user.name },
    action: 'refused',
    detail,
    address: clientAddress(req.headers),
  })
}

/** Payload's `Forbidden`, by its status: a built server may hold several copies of its class. */
const isForbidden = (error: Error): boolean => 'status' in error && error.status === FORBIDDEN
