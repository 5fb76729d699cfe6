import { z } from 'zod'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import { askPasswordReset } from './askPasswordReset'

/** Answers the form that asks for a password link; the answer never tells whether the account exists. */
export const answerResetAsk = guestForm({
  schema: formFields(z.object({ email: z.string().default('') })),
  back: () => '/mot-de-passe/oublie',
  foreign: () => ({ fault: 'tooMany' }),
  act: async ({ payload, address }, { email }) =>
    (await askPasswordReset({ payload, email, address })) ? { info: 'sent' } : { fault: 'tooMany' },
})
