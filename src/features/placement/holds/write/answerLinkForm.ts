import { z } from 'zod'
import { packForm } from '@/features/keeping/units/present/packForm'
import { answerPath } from '@/features/placement/notices/present/noticeMail'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { giveBackSignedLink, takeSignedLink } from '@/features/trust/verifications/write/takeSignedLink'
import { anyForm } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { openAnswerLink } from '../read/openAnswerLink'
import { answerFields, answerOf } from '../read/readAnswerForm'
import { answerHold } from './answerHold'

const formSchema = anyForm
  .transform((form) => ({ form, fields: Object.fromEntries(form) }))
  .pipe(z.object({ form: z.instanceof(URLSearchParams), fields: answerFields }))

/** The address holds a secret: it is told to no other site. */
const headers = [['Referrer-Policy', 'no-referrer']] as const

/**
 * Answers the buttons behind the link of a mail. The secret in the address is what is asked for, not a cookie. One answer is given to an
 * option, whoever gives it: the page says who did.
 */
export const answerLinkForm = guestForm({
  schema: formSchema,
  back: (token: string) => answerPath(token),
  async act({ payload, address }, { form, fields }, token) {
    const opened = await openAnswerLink({ payload, token, address })
    if (opened.state !== 'known') {
      await noteDeadLink({ payload, state: opened.state, link: opened.link, address })
      return { headers }
    }
    const { answer, faults } = answerOf(fields)
    if (faults.length > 0 || !answer) return { fault: 'invalid', params: { saisie: packForm(form) }, headers }
    const { link, story, person } = opened
    // The hour of an option is looked at by its calendar: a link that served, or died, ends in what the page says of it.
    const isTaken = await takeSignedLink(payload, link.id)
    if (!isTaken) return { headers }
    const { thread, facility } = story.placed
    const fault = await answerHold({ payload, actor: person, address, thread, facility, answer })
    if (fault) await giveBackSignedLink(payload, link.id)
    return fault ? { headers } : { info: 'answered', headers }
  },
})
