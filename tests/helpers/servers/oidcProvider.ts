import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { interactionPolicy, Provider } from 'oidc-provider'
import { CookieJar } from '../scenes/cookieJar'

/** Who signs in at the provider, what it says of them, and at which level. */
export type Person = { claims: { sub: string; [claim: string]: unknown }; acr?: string }

export type TestOidcProvider = {
  issuer: string
  /** The next person to sign in. */
  person: Person
  /** Alters the signature of the next id tokens. */
  forge: boolean
  /** Follows an authorization address as a browser does, up to the callback of the site. */
  follow: (authorizationUrl: string) => Promise<URL>
  close: () => Promise<void>
}

export const CLIENT = { id: 'repere', secret: 'a-secret-of-the-tests-alone-0123456789' }
const ACR_VALUES = ['eidas1', 'eidas1-mfa', 'eidas2']

/** A real OpenID provider on a free port of this machine. */
export async function openOidcProvider(redirectUri: string): Promise<TestOidcProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const people = new Map<string, Person>()
  const state: TestOidcProvider = {
    issuer,
    person: { claims: { sub: 'nobody' } },
    forge: false,
    follow: (url) => follow(url, redirectUri),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const provider = buildProvider({ issuer, redirectUri, people })
  provider.use(async (ctx, next) => {
    await next()
    if (ctx.path === '/token' && state.forge) ctx.body = forged(ctx.body)
  })
  const answer = provider.callback()
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/interaction/')) return answer(req, res)
    const { claims, acr } = state.person
    people.set(claims.sub, state.person)
    return provider.interactionFinished(req, res, {
      login: { accountId: claims.sub, ...(acr ? { acr } : {}) },
    })
  })
  return state
}

type Build = { issuer: string; redirectUri: string; people: Map<string, Person> }

function buildProvider({ issuer, redirectUri, people }: Build): Provider {
  const policy = interactionPolicy.base()
  // Answers whatever level the person has: refusing it is the site's duty, which is what the tests look at.
  for (const check of ['essential_acr', 'essential_acrs']) policy.get('login')?.checks.remove(check)
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    acrValues: ACR_VALUES,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'roles'] },
    cookies: { keys: ['cookies of the tests alone'] },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => people.get(sub)?.claims ?? { sub } }),
    interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: CLIENT.id,
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      grant.addOIDCClaims(['acr'])
      await grant.save()
      return grant
    },
  })
}

function forged(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('id_token' in body)) return body
  const [head = '', claims = '', signature = ''] = String(body.id_token).split('.')
  return { ...body, id_token: [head, claims, [...signature].reverse().join('')].join('.') }
}

async function follow(start: string, redirectUri: string): Promise<URL> {
  const jar = new CookieJar()
  let url = new URL(start)
  for (let step = 0; step < 10 && !url.href.startsWith(redirectUri); step += 1) {
    const response = jar.take(await fetch(url, { redirect: 'manual', headers: { cookie: jar.header } }))
    const location = response.headers.get('location')
    if (!location) throw new Error(`The provider answered ${response.status}: ${await response.text()}`)
    url = new URL(location, url)
  }
  return url
}
