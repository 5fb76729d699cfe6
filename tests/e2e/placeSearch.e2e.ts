import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { signInAs } from '../helpers/scenes/signInAs'

const SEARCH = '/places/recherche'
const CHILD =
  'child.0.birthMonth=2014-02&child.0.sex=garcon&urgency=semaine&wishedFrom=2026-12-01&duration=moyen'
const SIBLINGS = `${CHILD}&child.1.birthMonth=2018-02&child.1.sex=fille&siblings=wished`

test.describe('the search of a place', () => {
  test('A1: typed by keyboard alone, lists places with their freshness and their distance, and why', async ({
    page,
  }) => {
    await signInAs(page, 'agent')
    await page.goto(SEARCH)
    await page.getByLabel('Mois de naissance').first().fill('2014-02')
    await page.getByLabel('Sexe').first().selectOption('garcon')
    await page.getByLabel(/Commune de ses liens/).fill('Étampes (91150)')
    await page.getByLabel(/Commune de ses liens/).press('Tab')
    await page.getByRole('button', { name: 'Chercher', exact: true }).press('Enter')
    await expect(page).toHaveURL(/child\.0\.birthMonth=2014-02/)
    const first = page.locator('.placeResults .hit').first()
    await expect(first).toContainText(/confirmé (il y a|à l’instant)|à confirmer/)
    await expect(first).toContainText(/km à vol d’oiseau|m à vol d’oiseau/)
    await first.getByText(/Convient à \d+ sur 100/).click()
    await expect(first).toContainText(/Parole tenue : \d+ %/)
  })

  test('says what is to be mended, and loses nothing of what was typed', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(`${SEARCH}?child.0.birthMonth=&child.0.sex=fille&duration=long&wishedFrom=2026-12-01`)
    await expect(page.locator('#a-corriger')).toContainText('Mois de naissance')
    await expect(page.getByLabel('Sexe').first()).toHaveValue('fille')
    await expect(page.getByLabel('Durée prévue')).toHaveValue('long')
  })

  test('A2: sets apart what needs a criterion to be passed over, each with its gap', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(`${SEARCH}?${CHILD}&mode.1=lieu-de-vie`)
    const relaxed = page.getByRole('region', { name: 'Critères assouplis' })
    await expect(relaxed).toContainText(/pour lieu de vie et d’accueil/)
  })

  test('A3: proposes one card for brothers and sisters', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(`${SEARCH}?${SIBLINGS}`)
    await expect(page.locator('.hit.siblings').first()).toContainText(/Garçon, \d+\sans/)
  })

  test('compares two of them without script', async ({ page, browser, baseURL }) => {
    await signInAs(page, 'agent')
    const storageState = await page.context().storageState()
    const plain = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', storageState })
    ).newPage()
    await plain.goto(`${SEARCH}?${CHILD}`)
    for (const at of [0, 1]) await plain.locator('input[name="unites"]').nth(at).check()
    await plain.getByRole('button', { name: 'Comparer' }).click()
    await expect(plain.locator('.compare-table thead th')).toHaveCount(2)
    await plain.getByRole('link', { name: 'Chercher une place' }).click()
    await expect(plain).toHaveURL(/child\.0\.birthMonth=2014-02/)
  })

  test('is refused to whoever does not look for places', async ({ page }) => {
    await signInAs(page, 'facility')
    await page.goto(`${SEARCH}?${CHILD}`)
    await expect(page).toHaveURL(/acces-refuse/)
    expect((await page.request.get(`${SEARCH}/points?${CHILD}`)).status()).toBe(403)
  })

  for (const width of [1280, 390])
    test(`has no serious fault, and scrolls one way only, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'agent')
      for (const query of ['', `?${CHILD}`, `?${SIBLINGS}`, '?demande=x', `/comparer?${CHILD}`]) {
        await page.goto(`${SEARCH}${query}`)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
        expect(width === 390 ? await smallTargets(page) : []).toStrictEqual([])
      }
    })
})

test.describe('what ranks the places', () => {
  test('shows its effect on the last requests before it is saved', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto('/places/reglages')
    await page.getByLabel('Mode d’hébergement souhaité').fill('0')
    await page.getByRole('button', { name: 'Voir l’effet' }).click()
    await expect(page.getByRole('heading', { name: /Effet sur les \d+/ })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('button', { name: 'Enregistrer ces poids' }).click()
    await expect(page.getByRole('status')).toContainText('Poids enregistrés')
    await expect(page.getByLabel('Mode d’hébergement souhaité')).toHaveValue('0')
  })

  test('is refused to caseworkers', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto('/places/reglages')
    await expect(page).toHaveURL(/acces-refuse/)
  })
})
