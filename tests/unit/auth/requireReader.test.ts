import { afterEach, describe, expect, it, vi } from 'vitest'
import { requireReader } from '@/features/people/session/read/requireReader'

const { reader } = vi.hoisted(() => ({ reader: { mayRead: false, user: null as { id: string } | null } }))
vi.mock('@/features/people/session/read/currentReader', () => ({ currentReader: async () => reader }))
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(path)
  },
}))
afterEach(() => {
  reader.user = null
})

describe('requireReader', () => {
  it('sends a stranger to sign in, and back', async () => {
    await expect(requireReader('/favoris')).rejects.toThrow('/connexion?callbackUrl=%2Ffavoris')
  })

  it('tells whoever signed in without any role that the page is not open, rather than to sign in again', async () => {
    reader.user = { id: '1' }
    await expect(requireReader('/favoris')).rejects.toThrow('/acces-refuse')
  })
})
