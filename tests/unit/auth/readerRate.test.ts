import { encode } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { readerRate } from '@/features/people/api/readerRate'
import { secret } from '@/infra/auth/secret'
import { SESSION_COOKIE } from '@/infra/auth/sessionCookie'

const agent = { user: { id: 'u-1' }, readerClass: 'agents' } as const

async function signedIn(sid: string): Promise<Headers> {
  const token = await encode({ token: { sid }, secret: secret() })
  return new Headers({ cookie: `${SESSION_COOKIE}=${token}` })
}

describe('readerRate', () => {
  it('counts each session apart, whatever address they share', async () => {
    const rates = await Promise.all(
      ['one', 'two', 'one'].map(async (sid) => readerRate(agent, await signedIn(sid))),
    )
    const [one, two, again] = rates.map(({ key }) => key)
    expect([one === two, one === again, one?.startsWith('session:')]).toStrictEqual([false, true, true])
    expect(one).not.toContain('one')
  })

  it('counts a session too of whoever holds no role yet', async () => {
    const { key } = await readerRate({ user: { id: 'u-2' }, readerClass: 'public' }, await signedIn('three'))
    expect(key).toMatch(/^session:/)
  })

  it('counts a passer-by by the address', async () => {
    const { key } = await readerRate({ user: null, readerClass: 'public' }, new Headers())
    expect(key).toMatch(/^address:/)
  })
})
