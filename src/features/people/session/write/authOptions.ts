import type { AuthOptions, Session } from 'next-auth'
import { localPath } from '@/domain/localPath'
import { authLogger } from '@/infra/auth/authLogger'
import { isSecureSite } from '@/infra/auth/isSecureSite'
import { secret } from '@/infra/auth/secret'
import { AUTH_COOKIES } from '@/infra/auth/sessionCookie'
import { SESSION_LIFETIME } from '@/infra/auth/sessionLimits'
import { describeSession } from '../read/describeSession'
import { admitOidcPerson } from './admitOidcPerson'
import { credentialsProvider } from './credentialsProvider'
import { endSession } from './endSession'
import { oidcProvider } from './oidcProvider'
import type { SignInContext } from './SignInContext'
import { startSession } from './startSession'

/** next-auth's settings for one request: `context` gathers what the request learns. The cookie holds a session's token and no more. */
export function authOptions(context: SignInContext): AuthOptions {
  const { payload } = context
  const oidc = oidcProvider()
  return {
    secret: secret(),
    providers: [credentialsProvider(context), ...(oidc ? [oidc] : [])],
    session: { strategy: 'jwt', maxAge: SESSION_LIFETIME / 1000 },
    cookies: AUTH_COOKIES,
    useSecureCookies: isSecureSite,
    pages: { signIn: '/connexion', error: '/connexion', signOut: '/deconnexion' },
    logger: authLogger(payload),
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.provider !== 'oidc') return context.user !== null
        const acr = profile && 'acr' in profile ? profile.acr : undefined
        const answer = await admitOidcPerson({ payload, claims: profile, acr })
        if ('user' in answer) {
          context.user = answer.user
          context.proof = { factor: 'oidc', acr: typeof acr === 'string' ? acr : null }
          return true
        }
        payload.logger.warn({
          msg: 'Sign-in refused',
          code: answer.refusal,
          provider: 'oidc',
          subject: profile?.sub,
        })
        return `/connexion?erreur=${answer.refusal}`
      },
      jwt: async ({ token }) => {
        if (!context.user || !context.proof) {
          context.sharedPost = token.sharedPost === true
          return token
        }
        const { token: sid, sharedPost } = await startSession({
          payload,
          userId: context.user.id,
          sharedPost: context.sharedPost,
          proof: context.proof,
        })
        context.sharedPost = sharedPost
        payload.logger.info({ msg: 'Signed in', user: context.user.id })
        return { sid, sharedPost }
      },
      session: async ({ token }) => {
        const told = typeof token.sid === 'string' ? await describeSession(payload, token.sid) : null
        // Nobody is an empty object to whoever asks, which next-auth's own type leaves out.
        return told ?? ({} as Session)
      },
      redirect: ({ url, baseUrl }) =>
        `${baseUrl}${localPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)}`,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await endSession({ payload, token: token.sid })
      },
    },
  }
}
