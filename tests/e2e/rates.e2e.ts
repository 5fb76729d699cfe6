import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'

test.describe('rates', () => {
  test('are found by a word, read on another day, and have no serious fault', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Barèmes' }).click()
    await page.getByLabel('Chercher un barème').fill('rsa socle')
    await page.getByRole('button', { name: 'Chercher' }).click()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('link', { name: 'RSA socle', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Revenu de solidarité active')
    await page.getByLabel('Valeur au').fill('2026-03-31')
    await page.getByRole('button', { name: 'Voir' }).click()
    await expect(page.getByText('Vous lisez la valeur au 31 mars 2026.')).toBeVisible()
    await expect(page.locator('.rate-now')).toContainText('646,52')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click()
    await expect(page.locator('.rate-now')).toContainText('651,69')
  })

  test('print on one sheet, and send no script for their chart', async ({ page }) => {
    await page.goto('/baremes/rsa_socle')
    await expect(page.locator('figure svg')).toBeVisible()
    await expect(page.locator('figure script')).toHaveCount(0)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  })
})
