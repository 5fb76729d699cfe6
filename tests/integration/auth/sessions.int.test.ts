import { describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const MINUTE = 60_000

const { payload } = await openTestPayload()

async function signedIn(given: Parameters<typeof aUser>[1] = {}, more: Record<string, string> = {}) {
  const user = await aUser(payload, given)
  const client = new AuthClient(payload)
  const response = await client.signIn(user.email, PASSWORD, more)
  return { user, client, response }
}

async function age(userId: string, data: Record<string, string>): Promise<void> {
  await payload.db.updateOne({ collection: 'sessions', where: { user: { equals: userId } }, data })
}

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()

describe('a session', () => {
  it('makes the person known to Payload after the right password', async () => {
    const { user, client, response } = await signedIn()
    expect([response.status, response.headers.get('location')]).toStrictEqual([302, '/'])
    expect(await client.whoAmI()).toBe(user.email)
  })

  it('stores no token', async () => {
    const { user, client } = await signedIn()
    const { docs } = await payload.find({
      collection: 'sessions',
      where: { user: { equals: user.id } },
      showHiddenFields: true,
      overrideAccess: true,
      depth: 0,
    })
    const { readSessionToken } = await import('@/infra/auth/readSessionToken')
    const token = await readSessionToken(client.headers)
    expect(JSON.stringify(docs)).not.toContain(token)
  })

  it('C11: ends after 60 minutes without a request', async () => {
    const { user, client } = await signedIn()
    await age(user.id, { lastSeenAt: ago(59 * MINUTE) })
    expect(await client.whoAmI()).toBe(user.email)
    await age(user.id, { lastSeenAt: ago(61 * MINUTE) })
    expect(await client.whoAmI()).toBeNull()
  })

  it('C11: ends after 10 minutes on a shared post, in a cookie of the window alone', async () => {
    const { user, client, response } = await signedIn({}, { sharedPost: '1' })
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('next-auth.session-token='))
    expect(cookie).not.toMatch(/expires|max-age/i)
    await age(user.id, { lastSeenAt: ago(9 * MINUTE) })
    expect(await client.whoAmI()).toBe(user.email)
    await age(user.id, { lastSeenAt: ago(11 * MINUTE) })
    expect(await client.whoAmI()).toBeNull()
  })

  it('C11: empties the browser of a shared post when signing out', async () => {
    const { client } = await signedIn({}, { sharedPost: '1' })
    const { signOutOf } = await import('@/features/people/session/write/signOutOf')
    const headers = await signOutOf({ payload, headers: client.headers })
    expect(headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
    expect(headers.getSetCookie().some((cookie) => /repere\.recent=;.*Max-Age=0/.test(cookie))).toBe(true)
    expect(await client.whoAmI()).toBeNull()
  })

  it('ends after 12 hours, used or not', async () => {
    const { user, client } = await signedIn()
    await age(user.id, { expiresAt: ago(1) })
    expect(await client.whoAmI()).toBeNull()
  })

  it.each([
    ['a change of roles', { roles: ['editor' as const] }],
    ['a deactivation', { active: false }],
    ['a new password', { password: 'Un autre mot 2 passe' }],
  ])('ends at once on %s', async (_, data) => {
    const { user, client } = await signedIn()
    await payload.update({ collection: 'users', id: user.id, data, overrideAccess: true, depth: 0 })
    expect(await client.whoAmI()).toBeNull()
  })

  it('outlives a change that touches no right', async () => {
    const { user, client } = await signedIn()
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { name: 'Autre nom' },
      overrideAccess: true,
      depth: 0,
    })
    expect(await client.whoAmI()).toBe(user.email)
  })

  it('ends when an administrator deletes its row', async () => {
    const { user, client } = await signedIn()
    const administrator = await aUser(payload, { roles: ['administrator'] })
    await payload.delete({
      collection: 'sessions',
      where: { user: { equals: user.id } },
      user: administrator,
      overrideAccess: false,
      depth: 0,
    })
    expect(await client.whoAmI()).toBeNull()
  })

  it('ends by the sign-out of next-auth, even for whoever kept the cookie', async () => {
    const { client } = await signedIn()
    const kept = client.headers
    await client.post('/api/auth/signout', {})
    expect((await payload.auth({ headers: kept })).user).toBeNull()
  })

  it('is told at /api/auth/session while it lives, and an empty object afterwards', async () => {
    const { user, client } = await signedIn()
    const told: unknown = await (await client.get('/api/auth/session')).json()
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { active: false },
      overrideAccess: true,
      depth: 0,
    })
    const after: unknown = await (await client.get('/api/auth/session')).json()
    expect(told).toStrictEqual({ user: { name: user.name, email: user.email }, expires: expect.any(String) })
    expect(after).toStrictEqual({})
  })

  it('is not believed from the page of another site', async () => {
    const { client } = await signedIn()
    const headers = client.headers
    headers.set('origin', 'https://ailleurs.example')
    expect((await payload.auth({ headers })).user).toBeNull()
  })

  it('is not believed in an altered cookie', async () => {
    const { client } = await signedIn()
    client.jar.set('next-auth.session-token', `${client.jar.get('next-auth.session-token')}x`)
    expect(await client.whoAmI()).toBeNull()
  })

  it('is seen at most once a minute', async () => {
    const { user, client } = await signedIn()
    const seen = ago(30_000)
    await age(user.id, { lastSeenAt: seen })
    await client.whoAmI()
    const { docs } = await payload.find({
      collection: 'sessions',
      where: { user: { equals: user.id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map((row) => row.lastSeenAt)).toStrictEqual([seen])
  })
})

describe('Payload’s own tokens', () => {
  it('are accepted nowhere', async () => {
    const user = await aUser(payload)
    const { token } = await payload.login({
      collection: 'users',
      data: { email: user.email, password: PASSWORD },
    })
    const given: HeadersInit[] = [
      { cookie: `payload-token=${token}` },
      { authorization: `JWT ${token}` },
      { authorization: `Bearer ${token}` },
    ]
    const known = await Promise.all(given.map((headers) => payload.auth({ headers: new Headers(headers) })))
    expect(known.map((one) => one.user)).toStrictEqual([null, null, null])
  })
})
