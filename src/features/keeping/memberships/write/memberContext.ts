import type { Payload } from 'payload'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'

const MOST_LINES = 30

/**
 * Who sends a form, by the session of this instant; `null` for a form of another site. For nobody (a session that ended, a page
 * left open) it answers `null` too and leaves a line in the journal, a few an hour for each address so that strangers do not fill it.
 */
export async function memberContext(
  payload: Payload,
  headers: Headers,
  gesture: string,
): Promise<MemberContext | null> {
  if (!isSameOrigin(headers)) return null
  const address = clientAddress(headers)
  const { user } = await payload.auth({ headers })
  if (user) return { payload, actor: user, address }
  const limit = { payload, key: `refused:${address}`, limit: MOST_LINES, windowSeconds: 3600 }
  if ((await consumeRateLimit(limit)).allowed)
    await recordTrace({
      payload,
      actor: null,
      action: 'refused',
      detail: `sans session : ${gesture.slice(0, 80)}`,
      address,
    })
  return null
}
