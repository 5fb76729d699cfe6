import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { enrol, enterWithKey, sendJson } from '../../helpers/scenes/keyClient'
import { SoftKey } from '../../helpers/scenes/SoftKey'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const storedKeys = async (user: User) =>
  (
    await payload.find({
      collection: 'sign-in-keys',
      where: { user: { equals: user.id } },
      showHiddenFields: true,
      overrideAccess: true,
      depth: 0,
    })
  ).docs
const actions = async (user: User) =>
  (
    await payload.find({
      collection: 'audit-log',
      where: { actorId: { equals: user.id } },
      overrideAccess: true,
      depth: 0,
      sort: 'at',
    })
  ).docs.map(({ action }) => action)

async function withKey(key = new SoftKey(), given: Parameters<typeof aUser>[1] = {}) {
  const user = await aUser(payload, given)
  const client = await signIn(payload, user)
  await enrol(payload, client, key)
  return { user, client, key }
}

type Rule = { role: User['roles'][number]; factors?: string[]; keyClasses?: string[]; mustHoldKey?: boolean }

const rules = (roleRules: Rule[], more: object = {}) =>
  payload.updateGlobal({
    slug: 'sign-in-policy',
    // Codes of the closed lists, written here as texts.
    data: { roleRules, ...more } as object,
    overrideAccess: true,
  })

describe('the enrolment of a key', () => {
  it.each([
    ['hardware', { transports: ['usb'] }],
    ['platform', { transports: ['internal'] }],
    ['synced', { transports: ['internal', 'hybrid'], backupEligible: true, backedUp: true }],
  ] as const)('keeps what a %s key is, and no secret', async (keyClass, traits) => {
    const { user } = await withKey(new SoftKey({ ...traits, transports: [...traits.transports] }))
    const [key] = await storedKeys(user)
    expect(key).toMatchObject({ keyClass, userVerified: true, prf: true, name: 'Clé bleue' })
    expect(await actions(user)).toContain('keyEnrolled')
  })

  it('refuses a key that does not verify its bearer', async () => {
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    const { status, body } = await enrol(payload, client, new SoftKey({ verifies: false }))
    expect([status, body.fault, await storedKeys(user)]).toStrictEqual([422, 'unverified', []])
  })

  it('takes a challenge once, and two tabs do not disturb one another', async () => {
    const client = await signIn(payload, await aUser(payload))
    const ask = async () => (await sendJson(payload, client, '/compte/cles/options', {})).body.options
    const [first, second] = [await ask(), await ask()]
    const send = (options: typeof first, key: SoftKey) =>
      sendJson(payload, client, '/compte/cles/ajouter', {
        response: key.create(options ?? { challenge: '' }),
        name: 'Clé',
      })
    const answers = [
      await send(first, new SoftKey()),
      await send(second, new SoftKey()),
      await send(first, new SoftKey()),
    ]
    expect(answers.map(({ body }) => body.fault)).toStrictEqual([undefined, undefined, 'expired'])
  })

  it('asks whoever came long ago to confirm first', async () => {
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    const authenticatedAt = new Date(Date.now() - 16 * 60_000).toISOString()
    await payload.db.updateOne({
      collection: 'sessions',
      where: { user: { equals: user.id } },
      data: { authenticatedAt },
    })
    const { status, body } = await sendJson(payload, client, '/compte/cles/options', {})
    expect([status, body.location]).toStrictEqual([403, '/confirmer-identite?retour=%2Fcompte%2Fcles'])
  })

  it('notes the domain of the keys for good', async () => {
    await withKey()
    const { rpId } = await payload.findGlobal({ slug: 'sign-in-policy', overrideAccess: true })
    expect(rpId).toBe('localhost')
  })
})

describe('the sign-in with a key', () => {
  it('C4: lets its bearer in without a password, where they wanted to go', async () => {
    const { user, key } = await withKey()
    const client = new AuthClient(payload)
    const { status, body } = await enterWithKey(payload, client, key, '/favoris')
    expect([status, body.location, await client.whoAmI()]).toStrictEqual([200, '/favoris', user.email])
    const [session] = (
      await payload.find({
        collection: 'sessions',
        where: { and: [{ user: { equals: user.id } }, { factor: { equals: 'key' } }] },
        overrideAccess: true,
        depth: 0,
      })
    ).docs
    expect(session).toMatchObject({ keyClass: 'hardware', scope: 'whole' })
  })

  it('refuses a key that did not verify its bearer this time', async () => {
    const { key } = await withKey()
    key.traits.verifies = false
    const client = new AuthClient(payload)
    const { status, body } = await enterWithKey(payload, client, key)
    expect([status, body.fault, await client.whoAmI()]).toStrictEqual([403, 'unverified', null])
  })

  it('refuses a signature made for another site', async () => {
    const { key } = await withKey()
    const client = new AuthClient(payload)
    const { body } = await sendJson(payload, client, '/connexion/cle/options', {})
    const response = key.get(body.options ?? { challenge: '' }, 'https://hameconnage.example')
    const answer = await sendJson(payload, client, '/connexion/cle', { response })
    expect([answer.body.fault, await client.whoAmI()]).toStrictEqual(['failed', null])
  })

  it('takes an answer once', async () => {
    const { key } = await withKey()
    const client = new AuthClient(payload)
    const { body } = await sendJson(payload, client, '/connexion/cle/options', {})
    const response = key.get(body.options ?? { challenge: '' })
    const sent = await Promise.all(
      [1, 2].map(() => sendJson(payload, new AuthClient(payload), '/connexion/cle', { response })),
    )
    expect(sent.map(({ status }) => status).sort()).toStrictEqual([200, 403])
  })

  it('disables a key whose counter goes back, and says so in the journal', async () => {
    const { user, key } = await withKey()
    await enterWithKey(payload, new AuthClient(payload), key)
    key.counter = 0
    const client = new AuthClient(payload)
    const { body } = await enterWithKey(payload, client, key)
    expect([body.fault, await client.whoAmI()]).toStrictEqual(['cloned', null])
    const again = await enterWithKey(payload, new AuthClient(payload), key)
    const [stored] = await storedKeys(user)
    expect([again.body.fault, Boolean(stored?.disabledAt)]).toStrictEqual(['disabledKey', true])
    expect(await actions(user)).toContain('keyCloned')
  })

  it('notes that a key was copied since', async () => {
    const { user, key } = await withKey(new SoftKey({ backupEligible: true, transports: ['internal'] }))
    key.traits.backedUp = true
    await enterWithKey(payload, new AuthClient(payload), key)
    const [stored] = await storedKeys(user)
    expect(stored?.backedUp).toBe(true)
    expect(await actions(user)).toContain('keyBackupChanged')
  })

  it('refuses a deactivated person and an unknown key', async () => {
    const { user, key } = await withKey()
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { active: false },
      overrideAccess: true,
    })
    const { body } = await enterWithKey(payload, new AuthClient(payload), key)
    const unknown = await enterWithKey(payload, new AuthClient(payload), new SoftKey())
    expect([body.fault, unknown.body.fault]).toStrictEqual(['inactive', 'unknownKey'])
  })
})

describe('a key that is asked for and does not answer', () => {
  async function alertsOf(user: User) {
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: {
        and: [{ accountId: { equals: user.id } }, { action: { equals: 'ceremoniesUnanswered' } }],
      },
      overrideAccess: true,
    })
    return totalDocs
  }

  it('is in the journal at the tenth time, at the sign-in and at confirmations alike, once', async () => {
    const { user, client } = await withKey()
    const stranger = new AuthClient(payload, '192.0.2.201')
    for (let asked = 0; asked < 5; asked += 1)
      await sendJson(payload, stranger, '/connexion/cle/options', { email: user.email.toUpperCase() })
    for (let asked = 0; asked < 4; asked += 1)
      await sendJson(payload, client, '/confirmer-identite/cle/options', { area: null })
    expect(await alertsOf(user)).toBe(0)
    for (let asked = 0; asked < 3; asked += 1)
      await sendJson(payload, stranger, '/connexion/cle/options', { email: user.email })
    expect(await alertsOf(user)).toBe(1)
  })

  it('is forgotten once it answers', async () => {
    const { user, key } = await withKey()
    const client = new AuthClient(payload, '192.0.2.202')
    const ask = () => sendJson(payload, client, '/connexion/cle/options', { email: user.email })
    for (let asked = 0; asked < 9; asked += 1) await ask()
    await enterWithKey(payload, client, key)
    await ask()
    expect(await alertsOf(user)).toBe(0)
  })
})

describe('a role that must hold a key', () => {
  const mustHold = { role: 'editor' as const, mustHoldKey: true }

  it('C4: has its password refused once two keys are enrolled, and never asks for it', async () => {
    await rules([mustHold])
    const key = new SoftKey()
    const { user, client } = await withKey(key, { roles: ['editor'] })
    const before = new AuthClient(payload)
    const led = await before.signIn(user.email, PASSWORD)
    await enrol(payload, client, new SoftKey(), 'Clé verte')
    const after = new AuthClient(payload)
    const refused = await after.signIn(user.email, PASSWORD)
    const byKey = new AuthClient(payload)
    const { status } = await enterWithKey(payload, byKey, key)
    expect([led.headers.get('location'), await before.whoAmI()]).toStrictEqual([
      '/compte/cles?info=toEnrol',
      user.email,
    ])
    expect([refused.headers.get('location'), await after.whoAmI()]).toStrictEqual([
      '/connexion?erreur=keyNeeded',
      null,
    ])
    expect([status, await byKey.whoAmI()]).toStrictEqual([200, user.email])
  })

  it('opens nothing but the enrolment by password from the day that keys are required', async () => {
    await rules([mustHold], { keysRequiredFrom: '2020-01-01T00:00:00.000Z' })
    const user = await aUser(payload, { roles: ['editor'] })
    const client = new AuthClient(payload)
    const answer = await client.signIn(user.email, PASSWORD)
    expect([answer.headers.get('location'), await client.whoAmI()]).toStrictEqual([
      '/compte/cles?info=toEnrol',
      null,
    ])
    const { status } = await enrol(payload, client, new SoftKey())
    expect(status).toBe(200)
  })

  it('refuses a key of a class that it may not use', async () => {
    await rules([{ role: 'editor', keyClasses: ['hardware'] }])
    const client = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    const key = new SoftKey({ transports: ['internal'], backupEligible: true })
    expect((await enrol(payload, client, key)).body.fault).toBe('keyClass')
  })
})
