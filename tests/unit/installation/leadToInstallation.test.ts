import { describe, expect, it } from 'vitest'
import { leadToInstallation } from '@/features/shell/installation/read/leadToInstallation'

const asked = (path: string, headers: Record<string, string> = {}) =>
  leadToInstallation(new Request(`http://localhost:3000${path}`, { headers }))

describe('leadToInstallation', () => {
  it.each(['/', '/connexion', '/admin', '/d/D0001', '/installation/autre', '/installations'])(
    'leads people from %s to the installation',
    (path) => {
      const answer = asked(path)
      expect([answer?.status, answer?.headers.get('location')]).toStrictEqual([
        303,
        'http://localhost:3000/installation',
      ])
    },
  )

  it.each(['/api/search?q=fsl', '/api/users/first-register', '/api/auth/signin', '/api/healthy'])(
    'answers programs nothing at %s',
    async (path) => {
      const answer = asked(path)
      expect(answer?.status).toBe(503)
      expect(await answer?.text()).toContain('"code":"not_installed"')
    },
  )

  it.each([
    '/installation',
    '/installation?erreur=form',
    '/installation/enregistrer',
    '/api/health',
    '/_next/static/a.js',
    '/icon-1a2b3c.svg',
  ])('leaves %s open', (path) => {
    expect(asked(path)).toBeNull()
  })
})
