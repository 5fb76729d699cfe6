import { expect, type Page } from '@playwright/test'
import { e2eAccount } from './e2eAccount'

/** Signs the browser in as the demo account of a role, through the same address as the sign-in page. */
export async function signInAs(page: Page, role: string): Promise<void> {
  const { email, password } = e2eAccount(role)
  await page.goto('/connexion')
  const { origin } = new URL(page.url())
  // The server may have just closed the connection that the last request left open.
  const { csrfToken } = await (await page.request.get('/api/auth/csrf', { maxRetries: 2 })).json()
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password, json: 'true' },
    headers: { origin },
  })
  expect(answer.status()).toBe(200)
}
