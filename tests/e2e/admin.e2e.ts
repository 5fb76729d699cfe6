import { expect, test } from '@playwright/test'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('the admin', () => {
  test('says beside the field what is missing', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/admin/collections/data-sources/create', { waitUntil: 'networkidle' })
    // The form is told again what it holds after each key: pressed before that, on servers that have just started, it sends nothing.
    const told = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().includes('/admin/'),
    )
    await page.locator('#field-name').fill('Liste de la ville')
    await told
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.locator('.field-type:has(#field-code) .field-error')).toBeVisible()
  })

  test('leads whoever does not work there to the page of a refusal', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto('/admin')
    await expect(page).toHaveURL(/\/acces-refuse$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page ne vous est pas ouverte')
  })

  test('is answered by REST in all that its pages ask: a list, a relation that is looked for, versions, the bin', async ({
    page,
  }) => {
    const refused: string[] = []
    page.on('response', (answer) => {
      if (answer.url().includes('/api/') && answer.status() >= 400)
        refused.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
    })
    await signInAs(page, 'editor')
    await page.goto('/admin/collections/organisations?limit=10', { waitUntil: 'networkidle' })
    await page.locator('table a').first().click()
    await page.waitForURL(/\/organisations\/[^/?]+$/)
    await page.locator('#field-parent input').first().fill('Maison des sol')
    await expect(page.locator('.rs__option').first()).toContainText('Maison des sol')
    await page.goto(`${new URL(page.url()).pathname}/versions`, { waitUntil: 'networkidle' })
    await page.goto('/admin/collections/organisations/trash', { waitUntil: 'networkidle' })
    expect(refused).toStrictEqual([])
  })
})
