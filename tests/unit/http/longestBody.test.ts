import { describe, expect, it } from 'vitest'
import { longestBody } from '@/infra/http/longestBody'
import config from '../../../next.config.mjs'

const MEGABYTE = 1024 * 1024

describe('longestBody', () => {
  it.each([
    ['/api/import-runs', 100],
    ['/api/import-runs/65f0', 100],
    ['/api/media', 16],
    ['/mes-fiches/L0001/modifier/photos/agir', 16],
    ['/api/import-runs-of-others', 1],
    ['/api/organisations', 1],
    ['/mes-fiches/L0001/membres/agir', 1],
    ['/connexion/entrer', 1],
  ])('of %s is that of a file of %i megabytes', (pathname, megabytes) => {
    const { bytes, ...promise } = longestBody(pathname)
    expect(promise).toStrictEqual({ megabytes })
    expect(bytes).toBeGreaterThan(megabytes * MEGABYTE)
  })

  it('is never cut by Next on its way through the proxy', () => {
    const [, megabytes] = /^(\d+)mb$/.exec(String(config.experimental?.proxyClientMaxBodySize)) ?? []
    expect(Number(megabytes) * MEGABYTE).toBeGreaterThan(longestBody('/api/import-runs').bytes)
  })
})
