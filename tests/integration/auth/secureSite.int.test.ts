import { describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({
  SITE_URL: 'https://repere.exemple.fr',
  SHARED_POST: '1',
})

describe('a site over https', () => {
  it('C15: gives no cookie that is not __Host-, Secure, HttpOnly and Lax', async () => {
    const { email } = await aUser(payload)
    const client = new AuthClient(payload)
    const cookies = [await client.get('/api/auth/csrf'), await client.signIn(email, PASSWORD)].flatMap(
      (response) => response.headers.getSetCookie(),
    )
    expect(cookies.length).toBeGreaterThanOrEqual(3)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/)
      for (const part of [/; Path=\/(;|$)/, /; Secure(;|$)/, /; HttpOnly(;|$)/, /; SameSite=Lax(;|$)/])
        expect(cookie).toMatch(part)
      expect(cookie).not.toMatch(/; Domain=/)
    }
    expect(await client.whoAmI()).toBe(email)
  })

  it('C15: promises https for a year', async () => {
    const { SECURITY_HEADERS } = await import('@/infra/auth/securityHeaders')
    expect(SECURITY_HEADERS['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains')
  })

  it('takes every session for one of a shared post where the setting says so', async () => {
    const { email, id } = await aUser(payload)
    await new AuthClient(payload).signIn(email, PASSWORD)
    const { docs } = await payload.find({
      collection: 'sessions',
      where: { user: { equals: id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map((session) => session.sharedPost)).toStrictEqual([true])
  })

  it('writes links to the site’s own address', async () => {
    const { linkMail } = await import('@/features/people/accounts/present/linkMail')
    const { text } = linkMail({ purpose: 'invitation', to: 'a@exemple.fr', name: 'A', token: 'jeton' })
    expect(text).toMatch(/^https:\/\/repere\.exemple\.fr\/invitation\?jeton=jeton$/m)
  })
})
