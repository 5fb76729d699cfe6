import { expect, test } from '@playwright/test'
import { signInAs } from '../helpers/signInAs'

test.describe('the admin', () => {
  test('says beside the field what is missing', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/admin/collections/data-sources/create')
    await page.locator('#field-name').fill('Liste de la ville')
    await page.getByRole('button', { name: 'Sauvegarder' }).click()
    await expect(page.locator('.field-type:has(#field-code) .field-error')).toBeVisible()
  })

  test('leads whoever does not work there to the page of a refusal', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto('/admin')
    await expect(page).toHaveURL(/\/acces-refuse$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page ne vous est pas ouverte')
  })
})
