import { describe, expect, it } from 'vitest'
import { insteadOf } from '@/features/people/session/insteadOf'

describe('a page that somebody may not read', () => {
  it('leads a stranger to sign in, and back', () => {
    expect(insteadOf('/favoris', { user: null, mayRead: false })).toBe('/connexion?callbackUrl=%2Ffavoris')
  })

  it('tells whoever signed in without any role that it is not open, rather than to sign in again', () => {
    expect(insteadOf('/favoris', { user: {}, mayRead: false })).toBe('/acces-refuse')
  })

  it('is shown to whoever may', () => {
    expect(insteadOf('/favoris', { user: null, mayRead: true })).toBeNull()
  })
})
