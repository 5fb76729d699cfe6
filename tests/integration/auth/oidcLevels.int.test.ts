import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aUser } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { enrol, enterWithKey } from '../../helpers/scenes/keyClient'
import { SoftKey } from '../../helpers/scenes/SoftKey'
import { CLIENT, openOidcProvider } from '../../helpers/servers/oidcProvider'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const SITE = 'http://localhost:3000'

const provider = await openOidcProvider(`${SITE}/api/auth/callback/oidc`)
const { payload } = await openTestPayload({
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
})

afterAll(() => provider.close())
beforeEach(() => {
  vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
})

let subjects = 0

const policy = (data: object) =>
  payload.updateGlobal({
    slug: 'sign-in-policy',
    // Codes of the closed lists, written here as texts.
    data: { roleRules: [], areaRules: [], ...data } as object,
    overrideAccess: true,
  })

/** A person of the provider, and their browser. */
async function aPerson() {
  subjects += 1
  const user = await aUser(payload)
  const claims = { sub: `level-${subjects}`, email: user.email, email_verified: true }
  const client = new AuthClient(payload)
  const comeBack = async (start: Response, acr?: string, more: object = {}) => {
    provider.person = { claims: { ...claims, ...more }, ...(acr ? { acr } : {}) }
    const asked = new URL(start.headers.get('location') ?? '')
    const { pathname, search } = await provider.follow(asked.href)
    const answer = await client.get(`${pathname}${search}`)
    return { asked, location: answer.headers.get('location') }
  }
  return {
    user,
    client,
    signIn: async (acr?: string) =>
      comeBack(await client.post('/api/auth/signin/oidc', { callbackUrl: '/favoris' }), acr),
    confirm: async (acr?: string, more: object = {}) => {
      const { answerProviderConfirmation } = await import(
        '@/features/people/elevation/write/answerProviderConfirmation'
      )
      const body = new URLSearchParams({ back: '/places', partie: 'placements' })
      const request = new Request(`${SITE}/confirmer-identite/externe`, {
        method: 'POST',
        headers: client.headers,
        body,
      })
      return comeBack(client.jar.take(await answerProviderConfirmation(payload, request)), acr, more)
    },
    door: async () => {
      const { elevationDoor } = await import('@/features/people/elevation/read/elevationDoor')
      const request = new Request(`${SITE}/places`, { headers: client.headers })
      return (await elevationDoor(payload, request))?.headers.get('location') ?? null
    },
  }
}

const PLACES = { areaRules: [{ area: 'placements', acrValues: ['eidas2'], maxMinutes: 15 }] }
const TO_CONFIRM = '/confirmer-identite?partie=placements&retour=%2Fplaces'

describe('the level of the identity provider', () => {
  it('C2: sends eidas1 to the provider for a second factor, and lets them in once it is signed', async () => {
    await policy(PLACES)
    const { client, user, signIn, door, confirm } = await aPerson()
    await signIn('eidas1')
    expect(await door()).toBe(TO_CONFIRM)
    const { asked, location } = await confirm('eidas2')
    expect([asked.searchParams.get('acr_values'), asked.searchParams.get('prompt')]).toStrictEqual([
      'eidas2',
      'login',
    ])
    expect([location, await door(), await client.whoAmI()]).toStrictEqual(['/places', null, user.email])
  })

  it.each<[string, string | undefined, object]>([
    ['too low', 'eidas1', {}],
    ['missing', undefined, {}],
    ['told outside of the signed token', undefined, { acr: 'eidas2' }],
  ])('C2: answers 403 to a level that is %s, and leaves the session as it was', async (_, acr, more) => {
    await policy(PLACES)
    const { client, user, signIn, door, confirm } = await aPerson()
    await signIn('eidas1')
    const { location } = await confirm(acr, more)
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ actorId: { equals: user.id } }, { action: { equals: 'refused' } }] },
      overrideAccess: true,
      depth: 0,
    })
    expect([location, await door(), await client.whoAmI()]).toStrictEqual([
      '/acces-refuse',
      TO_CONFIRM,
      user.email,
    ])
    expect(docs).toHaveLength(1)
  })

  it('C16: asks for the key after the local session ended, though the provider would let them back in', async () => {
    await policy({})
    const { client, user, signIn } = await aPerson()
    await signIn('eidas2')
    const [first, second] = [new SoftKey(), new SoftKey()]
    await enrol(payload, client, first)
    await enrol(payload, client, second, 'Clé verte')
    await policy({ roleRules: [{ role: 'agent', factors: ['key', 'recovery'], mustHoldKey: true }] })
    const anHourAgo = new Date(Date.now() - 61 * 60_000).toISOString()
    await payload.db.updateMany({
      collection: 'sessions',
      where: { user: { equals: user.id } },
      data: { lastSeenAt: anHourAgo },
    })
    expect(await client.whoAmI()).toBeNull()
    const { location } = await signIn('eidas2')
    expect([location, await client.whoAmI()]).toStrictEqual(['/connexion?erreur=keyNeeded', null])
    await enterWithKey(payload, client, first)
    expect(await client.whoAmI()).toBe(user.email)
  })
})
