import { describe, expect, it } from 'vitest'
import { authFault } from '@/features/people/session/write/authFault'

const status = (backs: readonly string[], method = 'GET', nextauth = ['signin']) =>
  authFault({ method, nextauth, backs })?.status ?? null

describe('authFault', () => {
  it.each(['x', 'http://[', '\uFFFD', 'javascript:alert(1)', 'data:text/html,x'])(
    'refuses to come back to %s',
    (back) => {
      expect(status(['/compte', back])).toBe(400)
    },
  )

  it.each(['', '/annuaire', 'https://repere.example/compte'])('takes %s', (back) => {
    expect(status([back])).toBe(null)
  })

  it('opens the door of credentials to forms alone', () => {
    const door = ['callback', 'credentials']
    expect([status([], 'GET', door), status([], 'POST', door)]).toStrictEqual([405, null])
  })
})
