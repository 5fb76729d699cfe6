import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function ask(site: string, sent: Record<string, string>): Promise<boolean> {
  vi.stubEnv('SITE_URL', site)
  vi.resetModules()
  const { isSameOrigin } = await import('@/infra/auth/isSameOrigin')
  return isSameOrigin(new Headers(sent))
}

const HTTPS = 'https://repere.example'
const HTTP = 'http://localhost:3000'

describe('isSameOrigin', () => {
  it.each([
    ['no page at all', HTTPS, { host: 'repere.example' }],
    ['a page of the site', HTTPS, { host: 'repere.example', origin: HTTPS }],
    ['a page of the site, behind a proxy', HTTPS, { host: '10.0.0.3:3000', origin: HTTPS }],
    ['the default port', HTTPS, { host: 'repere.example:443', origin: HTTPS }],
    ['another name of the machine', HTTP, { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
    [
      'another name, served in https by a proxy',
      HTTP,
      { host: 'ailleurs.example', origin: 'https://ailleurs.example', 'x-forwarded-proto': 'https' },
    ],
  ])('takes %s for its own', async (_, site, sent) => {
    expect(await ask(site, sent)).toBe(true)
  })

  it.each([
    ['another site', HTTPS, { host: 'repere.example', origin: 'https://ailleurs.example' }],
    ['its name without https', HTTPS, { host: 'repere.example', origin: 'http://repere.example' }],
    [
      'its name without https, whatever the header says',
      HTTPS,
      { host: 'repere.example', origin: 'http://repere.example', 'x-forwarded-proto': 'http' },
    ],
    ['another port', HTTP, { host: 'localhost:3000', origin: 'http://localhost:4000' }],
    ['the other scheme', HTTP, { host: 'localhost:3000', origin: 'https://localhost:3000' }],
    [
      'a page in clear of a name served in https',
      HTTP,
      { host: 'ailleurs.example', origin: 'http://ailleurs.example', 'x-forwarded-proto': 'https' },
    ],
    ['a page that hides where it is', HTTPS, { host: 'repere.example', origin: 'null' }],
    ['no host', HTTPS, { origin: 'https://' }],
  ])('takes %s for a stranger', async (_, site, sent) => {
    expect(await ask(site, sent)).toBe(false)
  })
})
