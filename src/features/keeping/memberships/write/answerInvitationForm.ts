import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { acceptInvitation } from './acceptInvitation'

const PAGE = '/invitation-fiche'
const text = z.string().default('')

/** Answers the form that accepts an invitation: on to the choice of a password for a new account, else to « Mes fiches ». */
export const answerInvitationForm = guestForm({
  schema: formFields(z.object({ token: text, name: text })),
  back: () => PAGE,
  foreign: () => ({ fault: 'gone' }),
  async act({ payload, address }, { token, name }) {
    const accepted = await acceptInvitation({ payload, token, name, address })
    // A name is typed again beside the same link, which is not used up.
    if (accepted.fault === 'name')
      return { path: `${PAGE}?jeton=${encodeURIComponent(token)}`, fault: accepted.fault }
    if (accepted.fault) return { fault: accepted.fault }
    return accepted.passwordToken
      ? { path: `/invitation?jeton=${accepted.passwordToken}` }
      : { path: keepingPath(), info: 'joined' }
  },
})
