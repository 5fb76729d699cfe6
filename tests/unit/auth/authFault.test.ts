import { describe, expect, it } from 'vitest'
import { authFault } from '@/features/session/write/authFault'

const status = (back: string | null, method = 'GET', nextauth = ['signin']) =>
  authFault({ method, nextauth, back })?.status ?? null

describe('authFault', () => {
  it.each(['x', 'http://[', '\uFFFD', 'javascript:alert(1)', 'data:text/html,x'])(
    'refuses to come back to %s',
    (back) => {
      expect(status(back)).toBe(400)
    },
  )

  it.each([null, '', '/annuaire', 'https://repere.example/compte'])('takes %s', (back) => {
    expect(status(back)).toBe(null)
  })

  it('opens the door of credentials to forms alone', () => {
    const door = ['callback', 'credentials']
    expect([status(null, 'GET', door), status(null, 'POST', door)]).toStrictEqual([405, null])
  })
})
