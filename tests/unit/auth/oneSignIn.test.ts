import { describe, expect, it } from 'vitest'
import { oneSignIn } from '@/infra/auth/oneSignIn'

const lead = (path: string) => oneSignIn(new URL(path, 'http://localhost:3000'))

describe('oneSignIn', () => {
  it.each([
    ['/admin/login', '/connexion?retour=%2Fadmin'],
    [
      '/admin/login?redirect=%2Fadmin%2Fcollections%2Fschemes',
      '/connexion?retour=%2Fadmin%2Fcollections%2Fschemes',
    ],
    ['/admin/login?redirect=https%3A%2F%2Failleurs.example', '/connexion?retour=%2F'],
    ['/admin/login?redirect=%2Fadmin%2Flogin', '/connexion?retour=%2Fadmin'],
    ['/admin/create-first-user', '/connexion?retour=%2Fadmin'],
    ['/admin/forgot', '/mot-de-passe/oublie'],
    ['/admin/reset/abc', '/mot-de-passe/oublie'],
  ])('leads from %s to %s', (path, expected) => {
    expect(lead(path)).toBe(expected)
  })

  it('leaves every other page alone', () => {
    expect([lead('/admin'), lead('/admin/collections/users'), lead('/connexion')]).toStrictEqual([
      null,
      null,
      null,
    ])
  })
})
