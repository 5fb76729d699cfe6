import { afterEach, describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { type HeldBase, holdBase } from '../../helpers/scenes/holdBase'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const WRONG = 'Un faux mot 2 passe'

let held: HeldBase | null = null

const { payload } = await openTestPayload()

afterEach(async () => {
  await held?.release()
  held = null
})

/** What a program is answered: how, and the seconds to wait. */
async function ask(client: AuthClient, email: string, password: string): Promise<[string, number]> {
  const answer = await client.signIn(email, password)
  const location = answer.headers.get('location') ?? ''
  const fault = new URL(location, 'http://x').searchParams.get('erreur')
  return [fault ?? 'in', Number(answer.headers.get('retry-after') ?? 0)]
}

/** So many wrong tries, each from an address of its own. */
async function fail(email: string, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await ask(new AuthClient(payload, `10.9.${at}.1`), email, WRONG)
}

async function waitFor(key: string): Promise<void> {
  const { rateLimitKey } = await import('@/infra/rateLimit/rateLimitKey')
  await payload.db.updateOne({
    collection: 'rate-limits',
    where: { key: { equals: rateLimitKey(`${key}:delay`) } },
    data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
  })
}

describe('the turns', () => {
  it('come after a delay that doubles, up to the longest', async () => {
    const { takeTurn } = await import('@/infra/rateLimit/takeTurn')
    const turns = { payload, key: 'growing', free: 2, windowSeconds: 300, firstDelay: 5, longestDelay: 60 }
    const taken = [await takeTurn(turns), await takeTurn(turns), await takeTurn(turns)]
    const delays = []
    for (let at = 0; at < 6; at += 1) {
      await waitFor('growing')
      const turn = await takeTurn(turns)
      delays.push([turn.allowed, (await takeTurn(turns)).retryAfter])
    }
    expect([taken.map(({ allowed }) => allowed), taken[2]?.retryAfter, delays]).toStrictEqual([
      [true, true, false],
      5,
      [10, 20, 40, 60, 60, 60].map((seconds) => [true, seconds]),
    ])
  })

  it('are taken by one of those who ask at once', async () => {
    const { takeTurn } = await import('@/infra/rateLimit/takeTurn')
    const turns = { payload, key: 'race', free: 3, windowSeconds: 300, firstDelay: 5, longestDelay: 60 }
    const ask = () => Promise.all(Array.from({ length: 50 }, () => takeTurn(turns)))
    const first = await ask()
    await waitFor('race')
    const second = await ask()
    expect([first, second].map((all) => all.filter(({ allowed }) => allowed).length)).toStrictEqual([3, 1])
  })
})

describe('an account that somebody else tries', () => {
  it('is entered at once where it has been entered before, and elsewhere after a few seconds', async () => {
    const { email } = await aUser(payload)
    const desk = new AuthClient(payload, '203.0.113.60')
    await ask(desk, email, PASSWORD)
    await fail(email, 12)
    const elsewhere = new AuthClient(payload, '203.0.113.61')
    const there = await ask(elsewhere, email, PASSWORD)
    const here = await ask(desk, email, PASSWORD)
    await waitFor(`sign-in:account:${email}`)
    expect([there, here, await ask(elsewhere, email, PASSWORD)]).toStrictEqual([
      ['tooMany', 5],
      ['in', 0],
      ['in', 0],
    ])
  })

  it('is never locked: the right password enters after any number of failures', async () => {
    const { email } = await aUser(payload)
    await fail(email, 10)
    for (let at = 0; at < 4; at += 1) {
      await fail(email, 1)
      await waitFor(`sign-in:account:${email}`)
    }
    expect(await ask(new AuthClient(payload, '203.0.113.62'), email, PASSWORD)).toStrictEqual(['in', 0])
  })

  it('is guessed no faster from a browser that knows it', async () => {
    const { email } = await aUser(payload)
    const stolen = new AuthClient(payload, '203.0.113.63')
    await ask(stolen, email, PASSWORD)
    const answers = []
    for (let at = 0; at < 11; at += 1) answers.push((await ask(stolen, email, WRONG))[0])
    expect(answers).toStrictEqual([...Array(10).fill('wrong'), 'tooMany'])
  })

  it('is known to no browser whose cookie was altered, or that knows somebody else', async () => {
    const [{ email }, other] = await Promise.all([aUser(payload), aUser(payload)])
    await fail(email, 11)
    const { knownDeviceCookie } = await import('@/infra/auth/knownDevice')
    const theirs = new AuthClient(payload, '203.0.113.64')
    await ask(theirs, other.email, PASSWORD)
    const [cookie = ''] = (await knownDeviceCookie(null, email)).split(';')
    const altered = new AuthClient(payload, '203.0.113.65')
    altered.jar.take(new Response(null, { headers: { 'set-cookie': `${cookie.slice(0, -4)}AAAA; Path=/` } }))
    expect([await ask(theirs, email, PASSWORD), await ask(altered, email, PASSWORD)]).toStrictEqual([
      ['tooMany', 5],
      ['tooMany', 5],
    ])
  })
})

describe('an address that many share', () => {
  it('lets in those it knows, and the others one by one, when ten mistyped', async () => {
    const [known, fresh, last] = await Promise.all([aUser(payload), aUser(payload), aUser(payload)])
    const address = '203.0.113.70'
    const desk = new AuthClient(payload, address)
    await ask(desk, known.email, PASSWORD)
    for (let at = 0; at < 10; at += 1)
      await ask(new AuthClient(payload, address), `agent${at}@exemple.fr`, WRONG)
    const answers = [
      await ask(new AuthClient(payload, address), fresh.email, PASSWORD),
      await ask(desk, known.email, PASSWORD),
    ]
    await waitFor(`sign-in:address:${address}`)
    answers.push(await ask(new AuthClient(payload, address), fresh.email, PASSWORD))
    // Whoever enters frees the place for the next one.
    answers.push(await ask(new AuthClient(payload, address), last.email, PASSWORD))
    expect(answers).toStrictEqual([
      ['tooMany', 2],
      ['in', 0],
      ['in', 0],
      ['in', 0],
    ])
  })
})

describe('a known browser', () => {
  const cookieOf = (answer: Response) =>
    answer.headers.getSetCookie().find((cookie) => cookie.startsWith('next-auth.known-device='))

  it('is remembered half a year, out of the reach of scripts, and says nothing in clear', async () => {
    const { email } = await aUser(payload)
    const cookie = cookieOf(await new AuthClient(payload, '203.0.113.80').signIn(email, PASSWORD)) ?? ''
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=15552000$/)
    expect(cookie).not.toContain(email)
  })

  it('is none after a failure, nor on a shared post', async () => {
    const { email } = await aUser(payload)
    const client = () => new AuthClient(payload, '203.0.113.81')
    const answers = [
      await client().signIn(email, WRONG),
      await client().signIn(email, PASSWORD, { sharedPost: 'on' }),
    ]
    expect(answers.map(cookieOf)).toStrictEqual([undefined, undefined])
  })
})

describe('a base that takes no write', () => {
  it('lets nobody in, and says so', async () => {
    const { withPatience } = await import('@/infra/database/whileBusy')
    const { email } = await aUser(payload)
    const client = new AuthClient(payload, '203.0.113.90')
    held = await holdBase(payload)
    const asked = withPatience(50, () => ask(client, email, PASSWORD))
    const late = new Promise((resolve) => setTimeout(() => resolve('waits'), 3000))
    const answer = await Promise.race([asked, late])
    expect([['unavailable', 0], 'waits']).toContainEqual(answer)
    expect(await client.whoAmI()).toBeNull()
    await held.release()
    held = null
    await asked
  })
})
