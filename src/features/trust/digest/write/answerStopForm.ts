import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { takeSignedLink } from '@/features/trust/verifications/write/takeSignedLink'
import { anyForm } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { digestLinkPath } from '../present/digestLinkPath'
import { setDigest } from './setDigest'

/** Answers the button behind the link that stops the digest, and the one press of mail programs (RFC 8058). The secret of the link is what is asked for. */
export const answerStopForm = guestForm({
  schema: anyForm,
  back: digestLinkPath,
  async act({ payload, address }, _, token) {
    const { state, link } = await findSignedLink({ payload, token, purpose: 'digest-stop', address })
    if (state !== 'usable') await noteDeadLink({ payload, state, link, address })
    const person = state === 'usable' ? await findAccountById(payload, link?.user) : null
    if (link && person && (await takeSignedLink(payload, link.id)))
      await setDigest({ payload, person, every: 'never', address })
    return { headers: [['Referrer-Policy', 'no-referrer']] }
  },
})
