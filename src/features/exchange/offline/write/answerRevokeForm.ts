import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { OFFLINE_ACCOUNT_PATH } from '../OFFLINE_ACCOUNT_PATH'
import { revokeCopies } from './revokeCopies'

/** Answers the button of the account: every copy of the person is taken back. */
export const answerRevokeForm = memberForm({
  schema: formFields(z.object({})),
  back: () => OFFLINE_ACCOUNT_PATH,
  gesture: () => 'copies hors ligne retirées',
  async act(context) {
    await revokeCopies(context)
    return { info: 'revoked' }
  },
})
