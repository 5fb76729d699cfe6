import type { CredentialsConfig } from 'next-auth/providers/credentials'
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
      context.user = answer.user
      context.proof = { factor: 'password' }
      context.sharedPost = Boolean(given?.sharedPost)
      return { id: answer.user.id }
    },
  }
}
