import { z } from 'zod'
import { expiredSessionCookie } from '@/infra/auth/sessionCookie'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { enrolmentOf } from '../read/enrolmentOf'
import { ENROLMENT_PATH, UNBLOCK_PATH } from '../unblockPaths'
import { setPasswordByCode } from './setPasswordByCode'

const text = z.string().max(1_000).default('')

/** Answers the new password of whoever came with an unblock code: on to the sign-in, with the account open again. */
export const answerEnrolmentForm = guestForm({
  schema: formFields(z.object({ password: text, again: text })),
  back: () => ENROLMENT_PATH,
  foreign: () => ({ path: UNBLOCK_PATH, fault: 'over' }),
  async act({ payload, headers, address }, form) {
    const enrolment = await enrolmentOf(payload, headers)
    const fault = enrolment ? await setPasswordByCode({ ...enrolment, payload, address, ...form }) : 'over'
    if (fault === 'over') return { path: UNBLOCK_PATH, fault }
    if (fault) return { fault }
    return {
      path: '/connexion',
      info: 'unblocked',
      headers: [['set-cookie', expiredSessionCookie()] as const],
    }
  },
})
