import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { signInAs } from '../helpers/scenes/signInAs'
import { tabTo } from '../helpers/scenes/tabTo'

const NEW = '/places/demandes/nouvelle'
let made = 0
function aReference(): string {
  made += 1
  return `ESSAI-${Date.now() % 100_000}-${made}`
}

/** Types a request with the keys alone, the focus being on its first field as the page opens. */
async function typeRequest(page: Page, reference: string): Promise<void> {
  await expect(page.getByLabel('Référence du logiciel métier')).toBeFocused()
  await page.keyboard.type(reference)
  await page.keyboard.press('Tab')
  // The month by its number, then the year: a browser shows them as two parts.
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2012')
  await tabTo(page, page.getByLabel('Sexe').first())
  await page.keyboard.type('G')
}

test.describe('requests of places', () => {
  test('go from the form to the search of places with few keys', async ({ page }) => {
    await signInAs(page, 'agent')
    const start = Date.now()
    await page.goto(NEW)
    const reference = aReference()
    await typeRequest(page, reference)
    await tabTo(page, page.getByRole('button', { name: 'Publier et chercher une place' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/places\/recherche\?.*demande=/)
    expect(Date.now() - start).toBeLessThan(90_000)
    await page.goto('/places')
    await expect(page.getByRole('link', { name: reference })).toBeVisible()
  })

  test('A15: keep what was typed and say which words to take out, without script', async ({
    browser,
    baseURL,
    page,
  }) => {
    await signInAs(page, 'agent')
    const storageState = await page.context().storageState()
    const plain = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', storageState })
    ).newPage()
    await plain.goto(NEW)
    const reference = aReference()
    await plain.getByLabel('Référence du logiciel métier').fill(reference)
    await plain.getByLabel('Mois de naissance').first().fill('2012-04')
    await plain.getByLabel('Sexe').first().selectOption('garcon')
    await plain.getByText('Contexte et incompatibilités').click()
    await plain.getByLabel('Contexte utile à l’accueil').fill('Kévin Delorme né le 3/4/2012, calme')
    await plain.getByRole('button', { name: 'Publier et chercher une place' }).click()
    await expect(plain).toHaveURL(/erreur=invalid$/)
    await expect(plain.getByRole('alert')).toContainText('Kévin Delorme')
    await expect(plain.getByLabel('Contexte utile à l’accueil')).toHaveValue(
      'Kévin Delorme né le 3/4/2012, calme',
    )
    await expect(plain.getByLabel('Référence du logiciel métier')).toHaveValue(reference)
    await plain.goto(`/places/demandes?q=${reference}`)
    await expect(plain.getByText('Aucune demande ne correspond.')).toBeVisible()
  })

  test('are read by their own service, and refused to a facility', async ({ page }) => {
    await signInAs(page, 'facility')
    const answer = await page.goto('/places/demandes')
    expect(answer?.status()).toBe(403)
  })

  for (const width of [1280, 390])
    test(`have pages that anybody can use, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'agent')
      await page.goto(NEW)
      const reference = aReference()
      await page.getByLabel('Référence du logiciel métier').fill(reference)
      await page.getByLabel('Mois de naissance').first().fill('2012-04')
      await page.getByLabel('Sexe').first().selectOption('fille')
      await page.getByText('Ajouter un frère ou une sœur').first().click()
      expect(await seriousFaults(page)).toStrictEqual([])
      await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
      await expect(page.getByRole('heading', { name: `Demande ${reference}` })).toBeVisible()
      for (const path of [page.url(), '/places', '/places/demandes', NEW]) {
        await page.goto(path)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        if (width === 390) expect(await smallTargets(page)).toStrictEqual([])
      }
    })

  test('have a board that coordinators can use', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto('/places')
    await expect(page).toHaveURL(/\/places\/tableau$/)
    await expect(page.getByRole('heading', { name: 'Demandes par échéance' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })
})
