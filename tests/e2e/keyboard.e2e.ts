import { expect, test } from '@playwright/test'

test.describe('keyboard', () => {
  test('C14: from anywhere, `/` leads to the search, arrows to a suggestion, Enter to the sheet', async ({
    page,
  }) => {
    await page.goto('/dispositifs/D0001', { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('fonds de sol')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/(dispositifs|annuaire)\/[DPS]\d{4}/)
  })

  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#contenu')).toBeFocused()
  })

  test('Escape closes the suggestions and keeps what was typed', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox').fill('logement')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveValue('logement')
  })
})
