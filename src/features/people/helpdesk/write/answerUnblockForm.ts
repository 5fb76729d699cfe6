import { z } from 'zod'
import { typedEmailCookie } from '@/infra/auth/sessionCookie'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { ENROLMENT_PATH, UNBLOCK_PATH } from '../unblockPaths'
import { redeemCode } from './redeemCode'
import { startEnrolment } from './startEnrolment'

const text = z.string().max(320).default('')

/** Answers the form of a mail and its unblock code: on to the enrolment, else back with the one answer that every fault has. */
export const answerUnblockForm = guestForm({
  schema: formFields(z.object({ email: text, code: text })),
  back: () => UNBLOCK_PATH,
  foreign: () => ({ fault: 'wrong' }),
  async act({ payload, address }, { email, code }) {
    const end = await redeemCode({ payload, email, code, address })
    if ('fault' in end)
      return { fault: end.fault, headers: [['set-cookie', typedEmailCookie(email.trim() || null)] as const] }
    const cookie = await startEnrolment(payload, end.user.id)
    return {
      path: ENROLMENT_PATH,
      headers: [
        ['set-cookie', cookie],
        ['set-cookie', typedEmailCookie(null)],
      ],
    }
  },
})
