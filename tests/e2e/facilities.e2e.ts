import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const LIST = '/lieux-d-accueil'
const COMPARED = `${LIST}/comparer?fiches=L0001,L0002`

test.describe('facilities', () => {
  test('A1, A11: an agent sees what is free, since when, and whom to call', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(`${LIST}?years=8`)
    await expect(page.locator('.total')).toHaveText(/\d+\s+lieux d’accueil/)
    const first = page.locator('.hit').first()
    await expect(first).toContainText(/confirmé il y a|confirmé à l’instant/)
    await expect(first.locator('a[href^="tel:"]').first()).toBeVisible()
    await page.getByRole('link', { name: /\d+\s+unités? à confirmer/ }).click()
    await expect(page).toHaveURL(/unconfirmed=1/)
  })

  test('stand in rows of about 120 px beside the map', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await signInAs(page, 'agent')
    await page.goto(`${LIST}?years=14&duration=long`)
    const heights = await page
      .locator('.hit.facility')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b))
    expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(120)
    expect(heights.at(-1)).toBeLessThanOrEqual(165)
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

  test('keeps the first column of a comparison in sight on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'agent')
    await page.goto(`${COMPARED},L0003`)
    const first = page.locator('.compare-table tbody th').first()
    const before = await first.boundingBox()
    await page.locator('.table-scroll').evaluate((table) => {
      table.scrollLeft = 200
    })
    expect((await first.boundingBox())?.x).toBe(before?.x)
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

test.describe('a facility keeps its own', () => {
  const KEPT = '/mes-fiches/L0001'
  /** One whose units all say counts: the places of the other are kept one by one. */
  const COUNTED = '/mes-fiches/L0002'

  test('A11: says the free places of three units at 390 px in under 30 s', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'facility')
    await page.goto(`${COUNTED}/places`)
    expect(await seriousFaults(page)).toStrictEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const box = await page
      .getByRole('button', { name: /^Une place de plus/ })
      .first()
      .boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    const start = Date.now()
    await page.getByRole('button', { name: 'Une place de plus, Long séjour, Groupe des petits' }).click()
    await page
      .getByRole('button', { name: 'Une place de plus, Court séjour, Groupe des adolescents' })
      .click()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click()
    await expect(page.getByText('Enregistré.')).toBeVisible()
    await page.getByRole('button', { name: /^(Toujours exact|Aucune place libre) : Studios/ }).click()
    await expect(page.getByText(/confirmé (à l’instant|il y a 1\s+min) par Démo Lieu d’accueil/)).toHaveCount(
      3,
    )
    expect(Date.now() - start).toBeLessThan(30_000)

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await signInAs(other, 'agent')
    await other.goto(`${LIST}/L0002`)
    await expect(other.locator('.unit', { hasText: 'Studios' })).toContainText('par Démo Lieu d’accueil')
    await other.goto(`${COUNTED}/places`)
    await expect(other.getByRole('heading', { name: 'Places libres' })).toHaveCount(0)
  })

  test('announces a closure, told wherever the facility is shown until it is taken back', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'facility')
    await page.goto(`${KEPT}/fermeture`)
    await page.getByRole('radio', { name: /Demain/ }).check()
    await page.getByRole('radio', { name: 'Travaux' }).check()
    await page.getByRole('button', { name: 'Annoncer la fermeture' }).click()
    await expect(page.getByText('C’est annoncé partout.')).toBeVisible()

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await signInAs(other, 'agent')
    for (const path of [`${LIST}/L0001`, `${LIST}/L0001/imprimer`, COMPARED, `${LIST}?q=Tourelles`]) {
      await other.goto(path)
      await expect(other.getByText(/^Fermeture exceptionnelle le .* Travaux$/)).toHaveCount(1)
    }
    await page.getByRole('button', { name: /^Annuler/ }).click()
    await other.goto(`${LIST}/L0001`)
    await expect(other.getByText(/^Fermeture exceptionnelle/)).toHaveCount(0)
  })

  test('is told why a number cannot be, and keeps what was typed, without script', async ({
    browser,
    baseURL,
    page,
  }) => {
    await signInAs(page, 'facility')
    const storageState = await page.context().storageState()
    const plain = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', storageState })
    ).newPage()
    await plain.goto(`${COUNTED}/places`)
    const field = plain.getByRole('spinbutton', { name: 'Long séjour de Studios' })
    await field.fill('40')
    await field.press('Enter')
    await expect(plain.locator('.error', { hasText: 'L’unité n’a que 6' })).toBeVisible()
    await expect(field).toHaveValue('40')
    await field.fill('2')
    await field.press('Enter')
    await expect(plain.getByText('Enregistré.')).toBeVisible()
    await plain.getByRole('button', { name: 'Tout est exact' }).click()
    await expect(plain.getByText('Enregistré.')).toBeVisible()
  })

  test('adds a unit, is told what the rules refuse, and sees its sheet as caseworkers do', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'facility')
    await page.goto('/mes-fiches/L0002/unites')
    await page.getByRole('link', { name: 'Ajouter une unité' }).click()
    await page.getByLabel('Nom de l’unité').fill('Accueil de nuit')
    await page.getByLabel('Mode d’hébergement').selectOption('Pouponnière (moins de 3 ans)')
    await page.getByLabel('De (ans)').fill('0')
    await page.getByLabel('À (ans)').fill('5')
    await page.getByLabel('Urgence').check()
    await page.getByLabel('Places ouvertes').fill('1')
    await page.getByRole('button', { name: 'Enregistrer l’unité' }).click()
    await expect(
      page.locator('.error', { hasText: 'Une pouponnière reçoit des enfants de moins de 3 ans' }),
    ).toBeVisible()
    await expect(page.getByLabel('Nom de l’unité')).toHaveValue('Accueil de nuit')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByLabel('À (ans)').fill('2')
    await page.getByRole('button', { name: 'Enregistrer l’unité' }).click()
    await expect(page.getByText('Accueil de nuit')).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('link', { name: 'Vue comme les travailleurs sociaux' }).click()
    await page.waitForURL(/\/vue$/)
    await expect(page.getByRole('heading', { name: 'Accueil de nuit' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })
})
