import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/seriousFaults'
import { signInAs } from '../helpers/signInAs'

const LIST = '/lieux-d-accueil'
const COMPARED = `${LIST}/comparer?fiches=L0001,L0002`

test.describe('facilities', () => {
  test('A1, A11: an agent sees what is free, since when, and whom to call', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(`${LIST}?years=8`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+\s+lieux d’accueil/)
    const first = page.locator('.hit').first()
    await expect(first).toContainText(/confirmé il y a|confirmé à l’instant/)
    await expect(first.locator('a[href^="tel:"]').first()).toBeVisible()
    await page.getByRole('link', { name: /\d+\s+unités? à confirmer/ }).click()
    await expect(page).toHaveURL(/unconfirmed=1/)
  })

  test('A12: what is for agents is not found by the public', async ({ page }) => {
    const response = await page.goto(`${LIST}/L0001`)
    expect(response?.status()).toBe(404)
  })

  test('compares two facilities without script', async ({ browser, baseURL, page }) => {
    await signInAs(page, 'agent')
    const storageState = await page.context().storageState()
    const plain = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', storageState })
    ).newPage()
    await plain.goto(LIST)
    for (const at of [0, 1]) await plain.locator('input[name="fiches"]').nth(at).check()
    await plain.getByRole('button', { name: 'Comparer' }).click()
    await expect(plain.locator('.compare-table thead th')).toHaveCount(2)
  })

  for (const width of [1280, 390])
    test(`has no serious fault and scrolls one way only at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'agent')
      for (const path of [LIST, `${LIST}/L0001`, COMPARED]) {
        await page.goto(path)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
      }
    })
})
