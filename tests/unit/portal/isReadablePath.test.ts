import { describe, expect, it } from 'vitest'
import { isReadablePath } from '@/infra/http/isReadablePath'

describe('isReadablePath', () => {
  it.each(['/%', '/annuaire/%zz', '/d/%CC', '/themes/%E0%A4%A', '/%ED%A0%80', '/a%00b', '/a%0d%0ab'])(
    'is false for %s',
    (path) => {
      expect(isReadablePath(path)).toBe(false)
    },
  )

  it.each(['/', '/th%C3%A8mes/%C3%A9t%C3%A9', '/annuaire/P0001', '/100%25'])('is true for %s', (path) => {
    expect(isReadablePath(path)).toBe(true)
  })
})
