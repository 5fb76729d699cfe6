import { TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const SITE = 'http://localhost:3000'
const formOf = (client: AuthClient, path: string, form: Record<string, string>) =>
  new Request(`${SITE}${path}`, { method: 'POST', headers: client.headers, body: new URLSearchParams(form) })

async function totpForm(client: AuthClient, form: Record<string, string>) {
  const { answerTotpForm } = await import('@/features/people/keys/write/answerTotpForm')
  const request = formOf(client, '/compte/cles/application', form)
  return client.jar.take(await answerTotpForm(payload, request, request.headers))
}

async function typeCode(client: AuthClient, code: string) {
  const { answerCode } = await import('@/features/people/keys/write/answerCode')
  return client.jar.take(await answerCode(payload, formOf(client, '/connexion/code/entrer', { code })))
}

async function typeRecovery(client: AuthClient, email: string, code: string) {
  const { answerRecovery } = await import('@/features/people/keys/write/answerRecovery')
  const form = formOf(client, '/connexion/secours/entrer', { email, code })
  return client.jar.take(await answerRecovery(payload, form))
}

async function secretOf(user: User): Promise<string> {
  const { begunTotp } = await import('@/features/people/keys/read/begunTotp')
  const begun = await begunTotp(payload, user)
  if (begun.state !== 'begun') throw new Error('The application was not begun')
  return begun.secret
}

/** A code of the application, `steps` of thirty seconds from now. */
const codeOf = (secret: string, steps = 0, now = Date.now()) =>
  new TOTP({ secret }).generate({ timestamp: now + steps * 30_000 })

async function withTotp(given: Parameters<typeof aUser>[1] = {}) {
  const user = await aUser(payload, given)
  const client = await signIn(payload, user)
  await totpForm(client, { action: 'begin' })
  const secret = await secretOf(user)
  // The step before: the one of now stays to be used.
  const confirmed = await totpForm(client, { action: 'confirm', code: codeOf(secret, -1) })
  return { user, client, secret, confirmed }
}

async function codesOf(client: AuthClient) {
  const { enroller } = await import('@/features/people/keys/read/enroller')
  const { makeRecoveryCodes } = await import('@/features/people/keys/write/makeRecoveryCodes')
  const who = await enroller(payload, client.headers)
  if (!who) throw new Error('Nobody is signed in')
  return { codes: await makeRecoveryCodes(who), make: () => makeRecoveryCodes(who) }
}

const lead = (response: Response) => response.headers.get('location')

describe('the application that gives codes', () => {
  it('is enrolled by a first code, and its secret is stored sealed', async () => {
    const { user, secret, confirmed } = await withTotp()
    const { docs } = await payload.find({
      collection: 'one-time-passwords',
      where: { user: { equals: user.id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(lead(confirmed)).toBe('/compte/cles?info=totpConfirmed')
    expect(docs[0]?.sealedSecret).not.toContain(secret)
    expect(docs[0]?.confirmedAt).toBeTruthy()
  })

  it('has its code asked after a right password, and taken once', async () => {
    const { user, secret } = await withTotp()
    const client = new AuthClient(payload)
    const first = await client.signIn(user.email, PASSWORD)
    expect([lead(first), await client.whoAmI()]).toStrictEqual(['/connexion/code', null])
    const code = codeOf(secret)
    const entered = await typeCode(client, code)
    expect([lead(entered), await client.whoAmI()]).toStrictEqual(['/', user.email])
    const other = new AuthClient(payload)
    await other.signIn(user.email, PASSWORD)
    expect([lead(await typeCode(other, code)), await other.whoAmI()]).toStrictEqual([
      '/connexion/code?erreur=wrongCode',
      null,
    ])
  })

  it('takes the codes of one step before and after, no more', async () => {
    const { totpStep, newTotpSecret } = await import('@/features/people/keys/write/totp')
    const secret = newTotpSecret()
    const now = new Date()
    const taken = [-2, -1, 0, 1, 2].map(
      (steps) => totpStep(secret, codeOf(secret, steps, now.getTime()), now) !== null,
    )
    expect(taken).toStrictEqual([false, true, true, true, false])
  })

  it('is asked of nobody who brings no right password', async () => {
    const { secret } = await withTotp()
    const client = new AuthClient(payload)
    const answer = await typeCode(client, codeOf(secret))
    expect([lead(answer), await client.whoAmI()]).toStrictEqual(['/connexion?erreur=expired', null])
  })

  it('has its wrong codes counted, which a right password gives back none of', async () => {
    const { user } = await withTotp()
    const client = new AuthClient(payload, '192.0.2.77')
    const answers: (string | null)[] = []
    for (let count = 0; count < 12; count += 1) {
      await client.signIn(user.email, PASSWORD)
      answers.push(lead(await typeCode(client, '000000')))
    }
    expect(answers.at(-1)).toMatch(/^\/connexion\/code\?erreur=tooMany/)
  })
})

describe('recovery codes', () => {
  async function withCodes() {
    const user = await aUser(payload)
    return { user, ...(await codesOf(await signIn(payload, user))) }
  }

  it('let their person in once, and lead to the keys', async () => {
    const { user, codes } = await withCodes()
    const [code = ''] = codes
    const typed = code.toLowerCase().replaceAll('-', ' ')
    const clients = [new AuthClient(payload), new AuthClient(payload)]
    const answers = await Promise.all(clients.map((client) => typeRecovery(client, user.email, typed)))
    const who = await Promise.all(clients.map((client) => client.whoAmI()))
    expect(answers.map(lead).sort()).toStrictEqual([
      '/compte/cles?info=toEnrol',
      '/connexion/secours?erreur=wrongRecovery',
    ])
    expect(who.filter(Boolean)).toStrictEqual([user.email])
  })

  it('are stored as hashes, and replaced as a whole', async () => {
    const { user, codes, make } = await withCodes()
    await make()
    const { docs } = await payload.find({
      collection: 'recovery-codes',
      where: { user: { equals: user.id } },
      overrideAccess: true,
      depth: 0,
      limit: 100,
    })
    expect(docs).toHaveLength(8)
    expect(JSON.stringify(docs)).not.toContain(codes[0])
    const client = new AuthClient(payload)
    expect(lead(await typeRecovery(client, user.email, codes[0] ?? ''))).toBe(
      '/connexion/secours?erreur=wrongRecovery',
    )
  })

  it('answer the same for an unknown person', async () => {
    const client = new AuthClient(payload)
    expect(lead(await typeRecovery(client, 'inconnue@exemple.fr', 'ABCD-EFGH-JKMN-PQRS'))).toBe(
      '/connexion/secours?erreur=wrongRecovery',
    )
  })
})

describe('the lock at the third wrong try', () => {
  const WRONG = 'Un mauvais mot 2 passe'

  /** Of a role that is locked: with an application and recovery codes. */
  async function underLock() {
    const lockedRoles = ['direction' as const]
    await payload.updateGlobal({ slug: 'lock-settings', data: { lockedRoles }, overrideAccess: true })
    const { user, client, secret } = await withTotp({ roles: lockedRoles })
    const { codes } = await codesOf(client)
    const { lockStateOf } = await import('@/features/people/lock/read/lockStateOf')
    const browser = new AuthClient(payload)
    return { user, browser, secret, code: codes[0] ?? '', state: () => lockStateOf(payload, user.id) }
  }

  it('C5: counts a wrong password, a wrong code and a wrong recovery code together, and opens for none', async () => {
    const { user, browser, secret, code, state } = await underLock()
    await browser.signIn(user.email, WRONG)
    await browser.signIn(user.email, PASSWORD)
    await typeCode(browser, '000000')
    expect(await state()).toMatchObject({ wrongTries: 2, isLocked: false })
    await typeRecovery(browser, user.email, 'ABCD-EFGH-JKMN-PQRS')
    expect(await state()).toMatchObject({ wrongTries: 3, isLocked: true })
    await typeCode(browser, codeOf(secret))
    await typeRecovery(browser, user.email, code)
    await browser.signIn(user.email, PASSWORD)
    expect(await browser.whoAmI()).toBeNull()
  })

  it('C5: gives no new tries at the code to whoever has the password', async () => {
    const { user, browser, secret, state } = await underLock()
    for (let tries = 0; tries < 3; tries += 1) {
      await browser.signIn(user.email, PASSWORD)
      await typeCode(browser, '000000')
    }
    await typeCode(browser, codeOf(secret))
    expect([(await state()).isLocked, await browser.whoAmI()]).toStrictEqual([true, null])
  })

  it('forgets wrong tries once a code follows the password, and not before', async () => {
    const { user, browser, secret, state } = await underLock()
    await browser.signIn(user.email, WRONG)
    await browser.signIn(user.email, PASSWORD)
    expect((await state()).wrongTries).toBe(1)
    await typeCode(browser, codeOf(secret))
    expect([(await state()).wrongTries, await browser.whoAmI()]).toStrictEqual([0, user.email])
  })
})
