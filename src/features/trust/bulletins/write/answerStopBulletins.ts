import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { takeSignedLink } from '@/features/trust/verifications/write/takeSignedLink'
import { anyForm } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { setBulletins } from './setBulletins'

/** Answers the button behind the link that stops the bulletins, and the one press of mail programs (RFC 8058). The secret of the link is what is asked for. */
export const answerStopBulletins = guestForm({
  schema: anyForm,
  back: (token: string) => `/bulletins/arreter/${encodeURIComponent(token)}`,
  async act({ payload, address }, _, token) {
    const { state, link } = await findSignedLink({ payload, token, purpose: 'bulletin-stop', address })
    if (state !== 'usable') await noteDeadLink({ payload, state, link, address })
    const person = state === 'usable' ? await findAccountById(payload, link?.user) : null
    if (link && person && (await takeSignedLink(payload, link.id)))
      await setBulletins(payload, person.id, false)
    return { headers: [['Referrer-Policy', 'no-referrer']] }
  },
})
