import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/infra/auth/securityHeaders'

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy('bm9uY2U=')

  it('C15: runs scripts by their nonce alone', () => {
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';")
  })

  it.each(["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"])(
    'says %s',
    (directive) => {
      expect(policy).toContain(directive)
    },
  )
})

describe('SECURITY_HEADERS', () => {
  it('promises https only where the site has it', () => {
    expect(Object.keys(SECURITY_HEADERS)).not.toContain('Strict-Transport-Security')
  })
})
