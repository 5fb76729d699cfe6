import { describe, expect, it, vi } from 'vitest'
import { InvalidInput, NotFound, RepereError } from '@/errors'

describe('errors', () => {
  it('are known across two copies of their module, as two bundles of a server hold', async () => {
    vi.resetModules()
    const other = await import('@/errors')
    const error = new other.NotFound('Cette fiche n’existe pas.')
    expect([
      error instanceof RepereError,
      error instanceof NotFound,
      error instanceof InvalidInput,
    ]).toStrictEqual([true, true, false])
  })

  it('are not mistaken for unknown ones', () => {
    expect([new Error('x') instanceof RepereError, { code: 'not_found' } instanceof NotFound]).toStrictEqual([
      false,
      false,
    ])
  })
})
