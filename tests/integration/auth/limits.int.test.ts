import { describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const WRONG = 'Un faux mot 2 passe'
const faultOf = (response: Response) =>
  new URL(response.headers.get('location') ?? '/', 'http://x').searchParams.get('erreur')

async function verify(email: string, password: string, address: string) {
  const { verifyCredentials } = await import('@/features/people/session/write/verifyCredentials')
  const answer = await verifyCredentials({ payload, email, password, address })
  return 'refusal' in answer ? answer.refusal : 'in'
}

describe('consumeRateLimit', () => {
  it('never lets more than the limit through, however many ask at once', async () => {
    const { consumeRateLimit } = await import('@/infra/rateLimit/consumeRateLimit')
    const ask = () => consumeRateLimit({ payload, key: 'race', limit: 10, windowSeconds: 60 })
    const answers = await Promise.all(Array.from({ length: 200 }, ask))
    expect(answers.filter((answer) => answer.allowed)).toHaveLength(10)
    expect(Math.max(...answers.map((answer) => answer.count))).toBe(10)
  })

  it('opens again when the window is over', async () => {
    const { consumeRateLimit } = await import('@/infra/rateLimit/consumeRateLimit')
    const { rateLimitKey } = await import('@/infra/rateLimit/rateLimitKey')
    const ask = () => consumeRateLimit({ payload, key: 'window', limit: 1, windowSeconds: 60 })
    await ask()
    const closed = await ask()
    const past = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({
      collection: 'rate-limits',
      where: { key: { equals: rateLimitKey('window') } },
      data: { expiresAt: past },
    })
    const opened = await Promise.all([ask(), ask(), ask()])
    expect(closed.allowed).toBe(false)
    expect(opened.filter((answer) => answer.allowed)).toHaveLength(1)
  })

  it('stores no address and no e-mail', async () => {
    const { consumeRateLimit } = await import('@/infra/rateLimit/consumeRateLimit')
    await consumeRateLimit({ payload, key: 'quelqu.un@exemple.fr', limit: 1, windowSeconds: 60 })
    const { docs } = await payload.find({
      collection: 'rate-limits',
      overrideAccess: true,
      pagination: false,
      depth: 0,
    })
    expect(JSON.stringify(docs)).not.toContain('exemple.fr')
  })
})

describe('sign-in', () => {
  it('says the same of a wrong password and of an unknown e-mail', async () => {
    const { email } = await aUser(payload)
    const client = new AuthClient(payload, '203.0.113.1')
    const answers = [await client.signIn(email, WRONG), await client.signIn('personne@exemple.fr', WRONG)]
    expect(answers.map((answer) => [answer.status, answer.headers.get('location')])).toStrictEqual([
      [302, '/connexion?erreur=wrong'],
      [302, '/connexion?erreur=wrong'],
    ])
  })

  it('admits 10 of 60 tries at once, then not even the right password, for a moment', async () => {
    const { admitTry } = await import('@/features/people/session/write/signInTries')
    const { email } = await aUser(payload)
    const tries = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        admitTry({ payload, email, address: `10.0.${at}.1`, device: null }),
      ),
    )
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(10)
    expect(await verify(email, PASSWORD, '10.1.0.1')).toBe('tooMany')
  })

  it('C12: throttles an address after 10 failed accounts, and nobody elsewhere', async () => {
    const user = await aUser(payload)
    const address = '203.0.113.7'
    const failed = []
    for (let at = 0; at < 11; at += 1) failed.push(await verify(`inconnu${at}@exemple.fr`, WRONG, address))
    expect(failed).toStrictEqual([...Array(10).fill('wrong'), 'tooMany'])
    expect(await verify(user.email, PASSWORD, address)).toBe('tooMany')
    expect(await verify(user.email, PASSWORD, '203.0.113.8')).toBe('in')
  })

  it('does not count those who enter against their address', async () => {
    const users = await Promise.all(Array.from({ length: 12 }, () => aUser(payload)))
    const answers = []
    for (const user of users) answers.push(await verify(user.email, PASSWORD, '203.0.113.9'))
    expect(answers).toStrictEqual(Array(12).fill('in'))
  })

  it('answers 429 with the time to wait to a program', async () => {
    const client = new AuthClient(payload, '203.0.113.20')
    const tries = []
    for (let at = 0; at < 11; at += 1)
      tries.push(await client.signIn('a@exemple.fr', WRONG, { json: 'true' }))
    expect(tries.at(-1)?.status).toBe(429)
    expect(Number(tries.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('tells a deactivated person so, once the password is right', async () => {
    const { email } = await aUser(payload, { active: false })
    expect(faultOf(await new AuthClient(payload, '203.0.113.30').signIn(email, PASSWORD))).toBe('inactive')
  })

  it('leads back where one came from, on this site only', async () => {
    const { email } = await aUser(payload)
    const ask = async (callbackUrl: string) =>
      (await new AuthClient(payload, '203.0.113.40').signIn(email, PASSWORD, { callbackUrl })).headers.get(
        'location',
      )
    expect([
      await ask('/dispositifs/D0042'),
      await ask('https://ailleurs.example/'),
      await ask('//ailleurs.example'),
    ]).toStrictEqual(['/dispositifs/D0042', '/', '/'])
  })
})
