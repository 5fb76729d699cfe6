import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { forgetWrongTries } from '@/features/people/lock/write/forgetWrongTries'
import { admission } from '@/features/people/policy/read/admission'
import type { SignInContext } from './SignInContext'
import { verifyCredentials } from './verifyCredentials'

type Fields = { email: object; password: object; sharedPost: object }

/** Sign-in by e-mail and password. A refusal travels as the message of an error, which next-auth puts in the address. */
export function credentialsProvider(context: SignInContext): CredentialsConfig<Fields> {
  return {
    id: 'credentials',
    name: 'credentials',
    type: 'credentials',
    credentials: { email: {}, password: {}, sharedPost: {} },
    authorize: async (given) => {
      const { payload, address, device } = context
      const asked = { payload, email: given?.email, password: given?.password, address, device }
      // A base that cannot count the try lets nobody in.
      const answer = await verifyCredentials(asked).catch((error: unknown) => {
        payload.logger.error({ msg: 'A sign-in could not be counted or judged', err: error })
        return { refusal: 'unavailable' as const }
      })
      if ('refusal' in answer) {
        context.retryAfter = 'retryAfter' in answer ? (answer.retryAfter ?? null) : null
        payload.logger.warn({ msg: 'Sign-in refused', code: answer.refusal, provider: 'credentials' })
        throw new Error(answer.refusal)
      }
      context.sharedPost = Boolean(given?.sharedPost)
      const proof = { factor: 'password' as const }
      const admitted = await admission({ payload, user: answer.user, proof })
      if (admitted.kind === 'code') context.codeOf = answer.user
      if (admitted.kind !== 'open') {
        const code = admitted.kind === 'refused' ? admitted.refusal : 'code'
        payload.logger.warn({ msg: 'Sign-in refused', code, provider: 'credentials' })
        throw new Error(code)
      }
      await forgetWrongTries({ payload, userId: answer.user.id })
      Object.assign(context, { user: answer.user, proof, scope: admitted.scope, toEnrol: admitted.toEnrol })
      return { id: answer.user.id }
    },
  }
}
