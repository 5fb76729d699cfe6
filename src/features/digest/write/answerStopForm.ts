import type { Payload } from 'payload'
import { findAccountById } from '@/features/memberships/read/findAccountById'
import { findSignedLink } from '@/features/verifications/read/findSignedLink'
import { noteDeadLink } from '@/features/verifications/write/noteDeadLink'
import { takeSignedLink } from '@/features/verifications/write/takeSignedLink'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { setDigest } from './setDigest'

/** Answers the button behind the link that stops the monthly mail, and the one press of mail programs (RFC 8058). The secret of the link is what is asked for. */
export async function answerStopForm(payload: Payload, request: Request, token: string): Promise<Response> {
  const address = clientAddress(request.headers)
  const { state, link } = await findSignedLink({ payload, token, purpose: 'digest-stop', address })
  if (state !== 'usable') await noteDeadLink({ payload, state, link, address })
  const person = state === 'usable' ? await findAccountById(payload, link?.user) : null
  if (link && person && (await takeSignedLink(payload, link.id)))
    await setDigest({ payload, person, wanted: false, address })
  return new Response(null, {
    status: 303,
    headers: {
      location: `/point-mensuel/${encodeURIComponent(token)}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
