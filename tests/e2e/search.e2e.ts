import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const SUBPIXEL = 2

test.describe('search', () => {
  test('the address is the whole state: a tick changes it, back undoes it', async ({ page }) => {
    await page.goto('/recherche?q=aide')
    // A tick made before the script listens is put back to what the address says: it is made again.
    await expect(async () => {
      await page.getByRole('checkbox', { name: /^Aide financière/ }).check()
      await expect(page).toHaveURL(/kind=aide-financiere/, { timeout: 2_000 })
    }).toPass()
    await expect(page.getByRole('link', { name: 'Retirer le filtre Aide financière' })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Aide financière/ })).toBeFocused()
    await page.goBack()
    await expect(page).toHaveURL(/\/recherche\?q=aide$/)
    await expect(page.getByRole('checkbox', { name: /^Aide financière/ })).not.toBeChecked()
  })

  test('going back from a sheet keeps the place in the list', async ({ page }) => {
    await page.goto('/recherche?q=aide')
    const fifth = page.locator('a.t').nth(4)
    await fifth.scrollIntoViewIfNeeded()
    // What is late (a font) moves the page after the scroll: its place is the one that the press leaves.
    await page.evaluate(() =>
      addEventListener(
        'click',
        ({ target }) => {
          const place = target instanceof Element ? target.closest('a.t')?.getBoundingClientRect().top : 0
          sessionStorage.setItem('left', String(Math.round(place ?? 0)))
        },
        { capture: true },
      ),
    )
    await fifth.click()
    await expect(page).toHaveURL(/\/(dispositifs|annuaire)\//)
    await page.goBack()
    await expect(page).toHaveURL(/\/recherche/)
    await page.waitForLoadState()
    const left = await page.evaluate(() => Number(sessionStorage.getItem('left')))
    expect(left).toBeGreaterThan(0)
    // The row stands where it stood, also when what is above it has grown in between.
    await expect
      .poll(async () => Math.abs(((await fifth.boundingBox())?.y ?? Number.NaN) - left))
      .toBeLessThanOrEqual(SUBPIXEL)
  })

  test('D11: a local aid of another territory is visible but labelled, and the commune filters', async ({
    page,
  }) => {
    await signInAs(page, 'agent')
    await page.goto('/recherche?q=cantine+Yerres')
    await expect(page.getByText(/Yerres seulement|Autre territoire/).first()).toBeVisible()
    await page.goto('/recherche?q=cantine+Yerres&commune=91223')
    await expect(page.getByRole('link', { name: /Aide à la cantine de Yerres/ })).toHaveCount(0)
  })

  test('an empty answer says what to do next', async ({ page }) => {
    await page.goto('/recherche?q=zzzzqqq&kind=aide-financiere')
    await expect(page.getByRole('heading', { name: /Aucune fiche pour/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Chercher sans aucun filtre' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('a partner finds no trace of what is for agents alone', async ({ page }) => {
    await signInAs(page, 'agent')
    const agents = await (await page.request.get('/api/search?type=scheme&pageSize=100')).json()
    await page.context().clearCookies()
    await signInAs(page, 'partner')
    const partners = await (await page.request.get('/api/search?type=scheme&pageSize=100')).json()
    const shared = new Set(partners.hits.map(({ number }: { number: string }) => number))
    const kept = agents.hits.filter(
      ({ number, type }: { number: string; type: string }) => type === 'scheme' && !shared.has(number),
    )
    expect(partners.total).toBeLessThan(agents.total)
    for (const { number } of kept.slice(0, 3))
      expect((await page.request.get(`/dispositifs/${number}`)).status()).toBe(404)
  })

  test('the results work without script', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
    await page.goto('/recherche?q=aide&lieu=%C3%89tampes')
    await expect(page).toHaveURL(/commune=91223/)
    await expect(page.locator('.total')).toHaveText(/\d+\s+résultats/)
  })

  test('the filters of a phone keep the focus until they close', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/recherche?q=aide')
    await page.getByRole('button', { name: 'Filtres' }).click()
    const drawer = page.getByRole('dialog', { name: 'Filtres' })
    await expect(drawer).toBeVisible()
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: /Voir les/ })).toBeFocused()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Filtres' })).toBeFocused()
  })

  test('the second skip link passes the filters', async ({ page }) => {
    await page.goto('/recherche?q=aide')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Aller aux résultats' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('#resultats a').first()).toBeFocused()
  })

  test('equal titles are one row, which opens on each of them without script', async ({
    browser,
    baseURL,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
    await page.goto('/recherche?q=accueil+social&type=service')
    const row = page.locator('.hit').filter({ hasText: /Dans \d+ maisons des solidarités/ })
    await expect(row).toHaveCount(1)
    await row.getByText(/Dans \d+ maisons des solidarités/).click()
    await expect(row.getByRole('link', { name: 'Maison des solidarités de Massy' })).toBeVisible()
  })
})
