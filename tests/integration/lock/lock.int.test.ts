import { beforeEach, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const WRONG = 'Un mauvais mot 2 passe'
let clients = 0

/** A sign-in from an address of its own: what the browser is told, and whether it is somebody. */
async function enterFrom(user: User, password: string) {
  clients += 1
  const client = new AuthClient(payload, `198.51.100.${clients % 250}`)
  const { headers } = await client.signIn(user.email, password)
  return { location: headers.get('location'), who: await client.whoAmI() }
}

async function lockOf(user: User) {
  const { lockStateOf } = await import('@/features/people/lock/read/lockStateOf')
  return lockStateOf(payload, user.id)
}

async function lockLines(user: User) {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { and: [{ accountId: { equals: user.id } }, { action: { equals: 'accountLocked' } }] },
    limit: 300,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ detail }) => detail)
}

beforeEach(() =>
  payload.updateGlobal({ slug: 'lock-settings', data: { lockedRoles: ['agent'] }, overrideAccess: true }),
)

describe('an account whose role is under the hard lock', () => {
  it('C5: stays shut after three wrong passwords when the fourth is right, with the same answer', async () => {
    const user = await aUser(payload)
    for (let tries = 0; tries < 3; tries += 1) await enterFrom(user, WRONG)
    const right = await enterFrom(user, PASSWORD)
    expect(right.who).toBeNull()
    expect(right.location).toBe((await enterFrom(user, WRONG)).location)
    expect((await lockOf(user)).isLocked).toBe(true)
    expect(await lockLines(user)).toStrictEqual(['mot de passe'])
  })

  it('C6: counts exactly three of two hundred wrong tries made at once, of passwords and codes', async () => {
    const { admitAccountTry } = await import('@/features/people/lock/write/admitAccountTry')
    const { countWrongTry } = await import('@/features/people/lock/write/countWrongTry')
    const user = await aUser(payload)
    const subjects = ['password', 'totp', 'recoveryCode'] as const
    const tries = Array.from({ length: 200 }, async (_, nth) => {
      const admitted = await admitAccountTry({ payload, user })
      const subject = subjects[nth % subjects.length] ?? 'password'
      if (admitted) await countWrongTry({ payload, user, subject, address: '192.0.2.1' })
      return admitted
    })
    const admitted = (await Promise.all(tries)).filter(Boolean)
    expect(admitted).toHaveLength(3)
    const { wrongTries, lockedAt } = await lockOf(user)
    expect([wrongTries, typeof lockedAt]).toStrictEqual([3, 'string'])
    expect(await lockLines(user)).toHaveLength(1)
  })

  it('C6: never lets more than three be judged when the sign-in itself is raced', async () => {
    const user = await aUser(payload)
    await Promise.all(Array.from({ length: 20 }, () => enterFrom(user, WRONG)))
    expect((await lockOf(user)).wrongTries).toBe(3)
    expect((await enterFrom(user, PASSWORD)).who).toBeNull()
  })

  it('forgets wrong tries after a right one', async () => {
    const user = await aUser(payload)
    await enterFrom(user, WRONG)
    await enterFrom(user, WRONG)
    expect((await enterFrom(user, PASSWORD)).who).toBe(user.email)
    expect((await lockOf(user)).wrongTries).toBe(0)
  })

  it('keeps its open sessions when a stranger locks it', async () => {
    const user = await aUser(payload)
    const open = await signIn(payload, user)
    for (let tries = 0; tries < 3; tries += 1) await enterFrom(user, WRONG)
    expect(await open.whoAmI()).toBe(user.email)
  })

  it('is opened neither by a link to choose a password nor by taking the rule away', async () => {
    const user = await aUser(payload)
    for (let tries = 0; tries < 3; tries += 1) await enterFrom(user, WRONG)
    const { giveLink } = await import('@/features/people/accounts/write/giveLink')
    const { setPasswordByLink } = await import('@/features/people/accounts/write/setPasswordByLink')
    const token = await giveLink({ payload, userId: user.id, purpose: 'password-reset', lifetime: 60_000 })
    const password = 'Un autre mot 2 passe'
    await setPasswordByLink({ payload, token, purpose: 'password-reset', password, again: password })
    expect((await enterFrom(user, password)).who).toBeNull()
    await payload.updateGlobal({ slug: 'lock-settings', data: { lockedRoles: [] }, overrideAccess: true })
    expect((await enterFrom(user, password)).who).toBeNull()
  })
})

describe('an account whose role is not', () => {
  it('C12: is never locked by wrong tries', async () => {
    const user = await aUser(payload, { roles: ['partner'] })
    for (let tries = 0; tries < 5; tries += 1) await enterFrom(user, WRONG)
    expect((await enterFrom(user, PASSWORD)).who).toBe(user.email)
    expect((await lockOf(user)).wrongTries).toBe(0)
  })
})
