import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const NEAR_ETAMPES = '/annuaire?lieu=%C3%89tampes'
const CONFIDENTIAL = '/annuaire/P0088'
const SECRET = 'allée des Charmes'
const point = (page: Page) => page.locator('.map-cluster, .map-point').first()

/** The numbers of every service that the reader finds, two pages of them at most. */
async function serviceNumbers(page: Page): Promise<string[]> {
  const numbers: string[] = []
  for (const at of [1, 2]) {
    const answer = await page.request.get(`/api/search?type=service&pageSize=100&sort=title&page=${at}`)
    const { hits } = await answer.json()
    numbers.push(...hits.map(({ number }: { number: string }) => number))
  }
  return numbers
}

test.describe('directory', () => {
  test('lists partners near a commune, the nearest first, and tells how far they are', async ({ page }) => {
    await page.goto(NEAR_ETAMPES)
    await expect(page).toHaveURL(/near=48\.\d+%2C2\.\d+/)
    await expect(page.getByRole('link', { name: /Retirer le filtre À 10 km au plus/ })).toBeVisible()
    await expect(page.locator('.hit').first()).toContainText(/à \d+\s(m|km)/)
    await expect(page.getByLabel('Trier par')).toHaveValue('')
  })

  test('goes farther when asked, and back undoes it', async ({ page }) => {
    await page.goto(NEAR_ETAMPES)
    const total = page.locator('.total')
    const before = await total.textContent()
    await page.getByLabel('Rayon').fill('35')
    await page.getByLabel('Rayon').press('Tab')
    await expect(page).toHaveURL(/radius=35/)
    await expect(total).not.toHaveText(before ?? '')
    await page.goBack()
    await expect(total).toHaveText(before ?? '')
    await expect(page.getByLabel('Rayon')).toHaveValue('')
  })

  test('keeps those open on a part of a day', async ({ page }) => {
    await page.goto('/annuaire')
    // A choice made before the script listens is put back to what the address says: it is made again.
    await expect(async () => {
      await page.getByLabel('Ouvert', { exact: true }).selectOption('tu-morning')
      await expect(page).toHaveURL(/open=tu-morning/, { timeout: 2_000 })
    }).toPass()
    await page.getByRole('link', { name: 'Retirer le filtre Ouvert mardi matin' }).click()
    await expect(page).not.toHaveURL(/open=/)
  })

  test('looks for a territory among those that are not shown, by keyboard, and keeps what is ticked', async ({
    page,
  }) => {
    await page.goto('/annuaire')
    const field = page.locator('input[name="q-territory"]')
    await field.fill('evry')
    await field.press('Enter')
    await expect(page).toHaveURL(/q-territory=evry/)
    await expect(page.getByText('1 valeur pour « evry »')).toBeVisible()
    await expect(field).toBeFocused()
    await expect(async () => {
      await page.getByRole('checkbox', { name: /^Évry-Courcouronnes/ }).check()
      await expect(page).toHaveURL(/territory=91228/, { timeout: 2_000 })
    }).toPass()
    await field.fill('massy')
    await field.press('Enter')
    await expect(page.getByRole('checkbox', { name: /^Massy/ })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Évry-Courcouronnes/ })).toBeChecked()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('shows the points of the list on a map drawn without any other host', async ({ page, baseURL }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(blob|data):/.test(request.url()))
        elsewhere.push(request.url())
    })
    await page.goto('/annuaire')
    await expect(point(page)).toBeVisible({ timeout: 20_000 })
    expect(elsewhere).toStrictEqual([])
  })

  test('marks on the map the row that has the focus', async ({ page }) => {
    await page.goto(NEAR_ETAMPES)
    await expect(point(page)).toBeVisible({ timeout: 20_000 })
    await page.locator('.hit a.t').first().focus()
    await expect(page.locator('.map-here')).toBeVisible()
  })

  test('searches in what the map shows', async ({ page }) => {
    await page.goto('/annuaire')
    await expect(point(page)).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Agrandir', exact: true }).click()
    await page.locator('.map-box canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Chercher dans cette zone' }).click()
    await expect(page).toHaveURL(/bounds=/)
    await expect(page.getByRole('link', { name: 'Retirer le filtre Zone de la carte' })).toBeVisible()
  })

  test('lists what partners offer beside the partners', async ({ page }) => {
    await page.goto('/annuaire')
    await page
      .getByRole('navigation', { name: 'Partenaires ou services' })
      .getByRole('link', { name: /Services/ })
      .click()
    await expect(page).toHaveURL(/type=service/)
    await expect(page.locator('.hit').first()).toContainText('Proposé par')
    await page.locator('.hit a.t').first().click()
    await expect(page).toHaveURL(/\/annuaire\/S\d{4}/)
    await expect(page.getByText('Proposé par')).toBeVisible()
  })

  test('works without script, and resolves the place', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
    await page.goto(NEAR_ETAMPES)
    await expect(page).toHaveURL(/near=/)
    await expect(page.locator('.total')).toHaveText(/\d+\s+résultats?/)
  })

  test('says what to do when nothing is near', async ({ page }) => {
    await page.goto('/annuaire?q=zzzzqqq&near=48.43,2.16&lieu=%C3%89tampes')
    await expect(page.getByRole('heading', { name: /Aucune fiche pour/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Chercher jusqu’à 20 km' })).toBeVisible()
  })
})

test.describe('a partner', () => {
  test('a confidential address is nowhere for the public, nor on the card that an agent hands over', async ({
    page,
  }) => {
    for (const path of [
      CONFIDENTIAL,
      `${CONFIDENTIAL}/imprimer`,
      '/annuaire?q=Alba',
      '/annuaire/points?q=Alba',
    ])
      expect(await (await page.request.get(path)).text()).not.toContain(SECRET)
    await page.goto(CONFIDENTIAL)
    await expect(page.getByText('Adresse réservée')).toBeVisible()
    await signInAs(page, 'agent')
    await page.goto(CONFIDENTIAL)
    await expect(page.getByText(SECRET)).toBeVisible()
    await expect(page.getByText(/Confidentiel/).first()).toBeVisible()
    await page.goto(`${CONFIDENTIAL}/imprimer`)
    await expect(page.getByText('Aucun accueil sur place')).toBeVisible()
    expect(await page.content()).not.toContain(SECRET)
  })

  test('the telephone is one tap away', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/annuaire/P0001')
    const phone = page.locator('.reach a.first')
    await expect(phone).toHaveAttribute('href', /^tel:0\d{9}$/)
    expect((await phone.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  test('the service of a partner that one may not read does not exist', async ({ page }) => {
    await signInAs(page, 'agent')
    const agents = await serviceNumbers(page)
    await page.context().clearCookies()
    const open = await serviceNumbers(page)
    const kept = agents.filter((number) => !open.includes(number))
    expect(kept).not.toStrictEqual([])
    for (const number of kept.slice(0, 3))
      expect((await page.request.get(`/annuaire/${number}`)).status()).toBe(404)
  })
})

test.describe('one search box', () => {
  test('answers type by type, and leads to all of one type', async ({ page }) => {
    await page.goto('/recherche?q=caf')
    const groups = page.locator('.group > h2')
    await expect(groups.first()).toHaveText(/Partenaires/)
    await page.getByRole('link', { name: /Voir les \d+ dispositifs/ }).click()
    await expect(page).toHaveURL(/type=scheme/)
    await expect(groups).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Retirer le filtre Dispositifs' })).toBeVisible()
  })
})

for (const width of [1280, 390])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const path of [
      '/annuaire',
      '/annuaire?type=service',
      '/annuaire/P0047',
      '/annuaire/S0019',
      CONFIDENTIAL,
      '/annuaire/P0001/imprimer',
      '/recherche?q=logement',
    ])
      test(`${path} has no serious fault and scrolls one way only`, async ({ page }) => {
        await page.goto(path)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
      })
  })

test('on a phone the map opens on demand, under its button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/annuaire')
  await expect(page.locator('.map-box')).toBeHidden()
  await page.getByRole('button', { name: 'Carte' }).click()
  await expect(point(page)).toBeVisible({ timeout: 20_000 })
  expect(await seriousFaults(page)).toStrictEqual([])
})
