import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { askRest } from '../../helpers/scenes/restClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const RAISED = { roles: ['administrator' as const], active: true }
const stored = (user: User) =>
  payload.findByID({ collection: 'users', id: user.id, overrideAccess: true, depth: 0 })

async function signedIn(given: Parameters<typeof aUser>[1]) {
  const user = await aUser(payload, given)
  const client = new AuthClient(payload, `192.0.2.${user.id.length}`)
  await client.signIn(user.email, PASSWORD)
  return { user, client }
}

describe('one door', () => {
  it.each([
    '/login',
    '/refresh-token',
    '/forgot-password',
    '/reset-password',
    '/first-register',
    '/verify/x',
  ])('keeps POST /api/users%s shut', async (path) => {
    const { email } = await aUser(payload)
    const response = await askRest(`/users${path}`, {
      method: 'POST',
      body: { email, password: PASSWORD, token: 'x' },
    })
    expect([response.status, response.headers.get('set-cookie')]).toStrictEqual([403, null])
  })

  it('lets nobody unlock an account who is not an administrator', async () => {
    const { user, client } = await signedIn({ roles: ['editor'] })
    const response = await askRest('/users/unlock', {
      method: 'POST',
      headers: client.headers,
      body: { email: user.email },
    })
    expect(response.status).toBe(403)
  })

  it('registers nobody, even in an empty base', async () => {
    const response = await askRest('/users', {
      method: 'POST',
      body: { email: 'premier@exemple.fr', password: PASSWORD, name: 'P', ...RAISED },
    })
    expect(response.status).toBe(403)
  })

  it('lets the admin sign out', async () => {
    const { client } = await signedIn({ roles: ['editor'] })
    await askRest('/users/logout', { method: 'POST', headers: client.headers })
    expect(await client.whoAmI()).toBeNull()
  })
})

describe('roles', () => {
  it.each(['agent', 'editor', 'coordinator', 'direction', 'partner', 'facility'] as const)(
    'cannot be raised by oneself as %s',
    async (role) => {
      const { user, client } = await signedIn({ roles: [role] })
      await askRest(`/users/${user.id}`, { method: 'PATCH', headers: client.headers, body: RAISED })
      await payload.update({
        collection: 'users',
        id: user.id,
        data: RAISED,
        user,
        overrideAccess: false,
        depth: 0,
      })
      expect((await stored(user)).roles).toStrictEqual([role])
    },
  )

  it('cannot be given to others by an editor', async () => {
    const { client } = await signedIn({ roles: ['editor'] })
    const other = await aUser(payload)
    const update = await askRest(`/users/${other.id}`, {
      method: 'PATCH',
      headers: client.headers,
      body: RAISED,
    })
    const create = await askRest('/users', {
      method: 'POST',
      headers: client.headers,
      body: { email: 'n@exemple.fr', name: 'N', ...RAISED },
    })
    expect([update.status, create.status]).toStrictEqual([403, 403])
  })

  it('are not changed by administrators on their own account', async () => {
    const { user, client } = await signedIn({ roles: ['administrator'] })
    await askRest(`/users/${user.id}`, {
      method: 'PATCH',
      headers: client.headers,
      body: { roles: ['administrator', 'direction'], active: false },
    })
    const { roles, active } = await stored(user)
    expect([roles, active]).toStrictEqual([['administrator'], true])
  })

  it('are changed by administrators on the accounts of others', async () => {
    const { client } = await signedIn({ roles: ['administrator'] })
    const other = await aUser(payload)
    await askRest(`/users/${other.id}`, {
      method: 'PATCH',
      headers: client.headers,
      body: { roles: ['editor'] },
    })
    expect((await stored(other)).roles).toStrictEqual(['editor'])
  })
})

describe('an account', () => {
  it('keeps e-mail, password and bound identity from its owner’s own update', async () => {
    const { user, client } = await signedIn({})
    const body = {
      email: 'autre@exemple.fr',
      password: 'Un autre mot 2 passe',
      oidcSubject: 'x',
      linkHash: 'x',
      name: 'Nouveau',
    }
    await askRest(`/users/${user.id}`, { method: 'PATCH', headers: client.headers, body })
    const { email, oidcSubject, name } = await stored(user)
    expect([email, oidcSubject ?? null, name]).toStrictEqual([user.email, null, 'Nouveau'])
    expect((await new AuthClient(payload).signIn(user.email, PASSWORD)).headers.get('location')).toBe('/')
  })

  it('shows no secret to its owner nor to administrators', async () => {
    const { client } = await signedIn({ roles: ['administrator'] })
    const text = await (await askRest('/users?limit=100', { headers: client.headers })).text()
    for (const secret of ['hash', 'salt', 'linkHash', 'password', 'resetPasswordToken'])
      expect(text).not.toContain(`"${secret}"`)
  })

  it('is read by its owner and by administrators alone', async () => {
    const { client } = await signedIn({ roles: ['editor'] })
    const other = await aUser(payload)
    const asked = await Promise.all([
      askRest(`/users/${other.id}`, { headers: client.headers }),
      askRest(`/users/${other.id}`),
      askRest('/sessions', { headers: client.headers }),
      askRest('/rate-limits', { headers: client.headers }),
    ])
    expect(asked.map((response) => response.status)).toStrictEqual([404, 403, 403, 403])
  })

  it.each(['court1A!', 'sansmajuscule2023', 'TOUTENMAJUSCULES'])(
    'refuses the weak password %s',
    async (password) => {
      await expect(aUser(payload, { password })).rejects.toThrow()
    },
  )
})
