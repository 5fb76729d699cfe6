import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { CLIENT, openOidcProvider } from '../../helpers/servers/oidcProvider'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

let warned: unknown[] = []

const provider = await openOidcProvider('http://localhost:3000/api/auth/callback/oidc')
const { payload } = await openTestPayload({
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
  OIDC_ACR_VALUES: 'eidas1-mfa eidas2',
  OIDC_ROLE_CLAIM: 'roles',
  OIDC_ROLE_MAP: 'agent_public_territorial=agent,redacteur=editor,association=partner',
})

afterAll(() => provider.close())
beforeEach(() => {
  provider.forge = false
  warned = []
  vi.spyOn(payload.logger, 'warn').mockImplementation((line: unknown) => {
    warned.push(line)
  })
})

let subjects = 0
const aSubject = () => {
  subjects += 1
  return `subject-${subjects}`
}

type Tamper = { asked?: (url: URL) => void; returned?: (url: URL) => void }

/** Goes the whole way as a browser does; `tamper` alters what goes out or what comes back. */
async function signIn(
  claims: Record<string, unknown>,
  { acr = 'eidas2', ...tamper }: Tamper & { acr?: string } = {},
) {
  provider.person = {
    claims: { sub: aSubject(), email_verified: true, roles: ['agent_public_territorial'], ...claims },
    ...(acr ? { acr } : {}),
  }
  const client = new AuthClient(payload)
  const start = await client.post('/api/auth/signin/oidc', { callbackUrl: '/dispositifs/D0042' })
  const asked = new URL(start.headers.get('location') ?? '')
  tamper.asked?.(asked)
  const returned = await provider.follow(asked.href)
  tamper.returned?.(returned)
  const answer = await client.get(`${returned.pathname}${returned.search}`)
  return { client, asked, location: answer.headers.get('location'), who: await client.whoAmI() }
}

const stored = (user: User) =>
  payload.findByID({ collection: 'users', id: user.id, overrideAccess: true, depth: 0 })
const counted = async () => (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs

describe('sign-in with the identity provider', () => {
  it('asks for a level, with state, nonce and PKCE of 32 characters at least', async () => {
    const { asked } = await signIn({})
    const sent = asked.searchParams
    expect([sent.get('acr_values'), sent.get('code_challenge_method')]).toStrictEqual([
      'eidas1-mfa eidas2',
      'S256',
    ])
    expect(JSON.parse(sent.get('claims') ?? '')).toStrictEqual({
      id_token: { acr: { essential: true, values: ['eidas1-mfa', 'eidas2'] } },
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(sent.get(name)?.length).toBeGreaterThanOrEqual(32)
  })

  it('lets the person of a verified e-mail in, back where they came from, and binds them', async () => {
    const user = await aUser(payload)
    const { location, who } = await signIn({ sub: 'bound-once', email: user.email })
    expect([location, who, (await stored(user)).oidcSubject]).toStrictEqual([
      '/dispositifs/D0042',
      user.email,
      'bound-once',
    ])
  })

  it('knows a bound person by subject, whatever the e-mail', async () => {
    const sub = aSubject()
    const user = await aUser(payload, { oidcSubject: sub })
    expect((await signIn({ sub, email: 'nouvelle.adresse@exemple.fr' })).who).toBe(user.email)
  })

  it('C1: refuses an unknown person with a reason, and makes no account', async () => {
    const before = await counted()
    const { location, who } = await signIn({ email: 'inconnue@exemple.fr' })
    expect([location, who, await counted()]).toStrictEqual(['/connexion?erreur=unknownPerson', null, before])
    expect(warned).toHaveLength(1)
  })

  it('believes no e-mail that is not verified', async () => {
    const { email } = await aUser(payload)
    expect((await signIn({ email, email_verified: false })).location).toBe('/connexion?erreur=unknownPerson')
  })

  it('does not hand an account bound to one subject to another', async () => {
    const { email } = await aUser(payload, { oidcSubject: aSubject() })
    expect((await signIn({ email })).location).toBe('/connexion?erreur=unknownPerson')
  })

  it('refuses a deactivated person', async () => {
    const sub = aSubject()
    await aUser(payload, { oidcSubject: sub, active: false })
    expect((await signIn({ sub })).location).toBe('/connexion?erreur=inactive')
  })

  it.each([
    ['too low', 'eidas1'],
    ['missing', ''],
  ])('refuses a level that is %s', async (_, acr) => {
    const { email } = await aUser(payload)
    const { location, who } = await signIn({ email }, { acr })
    expect([location, who]).toStrictEqual(['/connexion?erreur=level', null])
  })

  it('does not believe a level that is told outside of the signed token', async () => {
    const { email } = await aUser(payload)
    expect((await signIn({ email, acr: 'eidas2' }, { acr: 'eidas1' })).location).toBe(
      '/connexion?erreur=level',
    )
  })

  it('gives the roles of the map, keeps those it does not rule, and ends older sessions', async () => {
    const user = await aUser(payload, { roles: ['editor', 'coordinator'] })
    const before = new AuthClient(payload)
    await before.signIn(user.email, PASSWORD)
    const { who } = await signIn({ email: user.email, roles: ['agent_public_territorial'] })
    expect([who, (await stored(user)).roles, await before.whoAmI()]).toStrictEqual([
      user.email,
      ['coordinator', 'agent'],
      null,
    ])
  })

  it('refuses a person whose functions give no role here', async () => {
    const { email } = await aUser(payload)
    expect((await signIn({ email, roles: ['agent_public_etat'] })).location).toBe('/connexion?erreur=role')
  })

  const replace = (name: string) => (url: URL) => url.searchParams.set(name, 'x'.repeat(43))
  it.each<[string, Tamper]>([
    ['state', { returned: replace('state') }],
    ['nonce', { asked: replace('nonce') }],
    ['code verifier', { asked: replace('code_challenge') }],
  ])('C3: refuses an altered %s and logs it without secrets', async (_, tamper) => {
    const { email } = await aUser(payload)
    const { location, who } = await signIn({ email }, tamper)
    expect([location, who]).toStrictEqual(['/connexion?erreur=OAuthCallback', null])
    expect(JSON.stringify(warned)).toMatch(/"code":"OAUTH_CALLBACK_ERROR"/)
    expect(JSON.stringify(warned)).not.toContain('xxx')
  })

  it('C3: refuses a forged signature and logs it', async () => {
    const { email } = await aUser(payload)
    provider.forge = true
    const { location, who } = await signIn({ email })
    expect([location, who]).toStrictEqual(['/connexion?erreur=OAuthCallback', null])
    expect(JSON.stringify(warned)).toMatch(/signature/)
  })

  it('C3: refuses a callback that no sign-in of this browser began', async () => {
    const { email } = await aUser(payload)
    const { client } = await signIn({ email })
    const stranger = new AuthClient(payload)
    const answer = await stranger.get('/api/auth/callback/oidc?code=x&state=y')
    expect([answer.headers.get('location'), await stranger.whoAmI(), await client.whoAmI()]).toStrictEqual([
      '/connexion?erreur=OAuthCallback',
      null,
      email,
    ])
  })
})

describe('the button of the identity provider', () => {
  it('remembers on the way that the post is shared', async () => {
    const { enter } = await import('@/features/people/session/write/enter')
    const { email } = await aUser(payload)
    provider.person = {
      claims: { sub: aSubject(), email, email_verified: true, roles: 'agent_public_territorial' },
      acr: 'eidas2',
    }
    const client = new AuthClient(payload)
    const request = new Request('http://localhost:3000/connexion/externe', {
      method: 'POST',
      headers: client.headers,
      body: new URLSearchParams({ sharedPost: '1', back: '/favoris' }),
    })
    const start = client.jar.take(await enter({ payload, request, path: '/signin/oidc' }))
    const { pathname, search } = await provider.follow(start.headers.get('location') ?? '')
    const answer = await client.get(`${pathname}${search}`)
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('next-auth.session-token='))
    expect([answer.headers.get('location'), await client.whoAmI()]).toStrictEqual(['/favoris', email])
    expect(cookie).not.toMatch(/expires|max-age/i)
  })
})
