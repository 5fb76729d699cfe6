import { describe, expect, it } from 'vitest'
import { localPath } from '@/domain/localPath'

describe('localPath', () => {
  it.each([
    'https://ailleurs.example/',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '/\t/ailleurs.example',
    '/.//ailleurs.example',
    'javascript:alert(1)',
    'recherche',
    '/connexion',
    '/deconnexion',
    '/api/users',
    '',
    null,
    ['/recherche'],
  ])('leads home from %j', (value) => {
    expect(localPath(value)).toBe('/')
  })

  it.each(['/recherche?q=rsa&kind=aide#suite', '/dispositifs/D0042', '/admin/collections/schemes'])(
    'keeps %s',
    (value) => {
      expect(localPath(value)).toBe(value)
    },
  )
})
