import { expect, type Page, test } from '@playwright/test'
import { pageFaults } from '../helpers/asserts/pageFaults'
import { signInAs } from '../helpers/scenes/signInAs'
import { tabTo } from '../helpers/scenes/tabTo'

const PATH = '/places/statistiques'
const SECTIONS = [
  'Occupation',
  'Rotation et vacance',
  'Durée des séjours',
  'Délais',
  'Stabilité',
  'Fratries',
  'Refus, options expirées, non-arrivées',
  'Demande non satisfaite',
  'Décisions sans arrivée',
]

/** Opens whatever is folded, one after the other. */
async function openAll(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

test.describe('the figures of places', () => {
  for (const width of [1280, 390])
    test(`have no fault at ${width} px, folded or open`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'direction')
      await page.goto(PATH)
      for (const name of SECTIONS) await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible()
      expect(await pageFaults(page)).toStrictEqual([])
      await openAll(page)
      await expect(page.getByRole('table', { name: 'Journées par mois' })).toBeVisible()
      expect(await pageFaults(page)).toStrictEqual([])
    })

  test('are chosen, and their meaning opened, from the keyboard', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto(PATH)
    const period = page.getByRole('combobox', { name: 'Période' })
    await tabTo(page, period)
    await period.selectOption({ index: 2 })
    const chosen = await period.inputValue()
    await tabTo(page, page.getByRole('button', { name: 'Voir les chiffres' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`periode=${chosen}`))
    await expect(period).toHaveValue(chosen)
    const meaning = page.locator('section', { has: page.getByRole('heading', { name: 'Occupation' }) })
    const summary = meaning.locator('summary', { hasText: 'Ce que disent ces chiffres' })
    await tabTo(page, summary)
    await page.keyboard.press('Enter')
    await expect(
      meaning.getByText('Réalisées ÷ journées des places en service', { exact: false }),
    ).toBeVisible()
  })

  test('go on paper with every table and every definition, without the tools', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto(PATH)
    await page.getByRole('link', { name: 'Imprimer le bilan' }).click()
    await expect(page.getByRole('heading', { name: 'Bilan des places', level: 1 })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('table', { name: 'Journées par mois' })).toBeVisible()
    await expect(page.getByText('Enfants accueillis le 31 décembre', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'Période' })).toHaveCount(0)
  })

  test('are told to agents with small counts hidden, and to no partner', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(PATH)
    await expect(page.getByText('Hors du service', { exact: false }).first()).toBeVisible()
    await openAll(page)
    await expect(page.getByRole('table', { name: 'Refus par motif et par âge' })).toBeVisible()
    const counts = await page
      .getByRole('table', { name: 'Refus par motif et par âge' })
      .getByRole('cell')
      .allTextContents()
    expect(counts.filter((text) => ['1', '2', '3', '4'].includes(text.trim()))).toStrictEqual([])
    await expect(page.getByRole('table', { name: 'Par lieu d’accueil' })).toHaveCount(0)
    await page.context().clearCookies()
    await signInAs(page, 'partner')
    expect((await page.goto(PATH))?.status()).toBe(404)
  })
})

test.describe('the figures of places without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('are filtered by a form', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto(PATH)
    const territory = page.getByRole('combobox', { name: 'Territoire (EPCI)' })
    await territory.selectOption({ index: 1 })
    const chosen = await territory.inputValue()
    await page.getByRole('button', { name: 'Voir les chiffres' }).click()
    await expect(page).toHaveURL(new RegExp(`territoire=${chosen}`))
  })
})
