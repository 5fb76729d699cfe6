import type { Payload } from 'payload'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { takeSignedLink } from '@/features/trust/verifications/write/takeSignedLink'
import { anyForm } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import type { User } from '@/payload-types'
import type { StopPurpose } from '../StopPurpose'

type Stop = {
  purpose: StopPurpose
  /** The page of the link. */
  back: (token: string) => string
  stop: (whose: { payload: Payload; person: User; address: string }) => Promise<unknown>
}

/** The answer to the button behind the link that stops a mail, and to the one press of mail programs (RFC 8058). The secret of the link is what is asked for. */
export const stopForm = ({ purpose, back, stop }: Stop) =>
  guestForm({
    schema: anyForm,
    back,
    async act({ payload, address }, _, token: string) {
      const { state, link } = await findSignedLink({ payload, token, purpose, address })
      if (state !== 'usable') await noteDeadLink({ payload, state, link, address })
      const person = state === 'usable' ? await findAccountById(payload, link?.user) : null
      if (link && person && (await takeSignedLink(payload, link.id))) await stop({ payload, person, address })
      return { headers: [['Referrer-Policy', 'no-referrer']] }
    },
  })
