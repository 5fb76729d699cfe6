import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('national sheets', () => {
  test('open on the case that the address names, with the directory of the place', async ({ page }) => {
    await page.goto('/fiches-nationales/F990001#vous-etes-locataire')
    await expect(page.getByText('L’aide est due à partir du troisième enfant')).toBeVisible()
    await expect(page.getByText('Dans le Val-d’Orée, le fonds de solidarité')).toBeVisible()
    await expect(page.getByRole('link', { name: /^CAF/ }).first()).toBeVisible()
    await expect(page.getByText('Demander la facture au nom de l’allocataire')).toHaveCount(0)
    await expect(page.getByText(/Source : Direction de l’information légale/)).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('read without JavaScript, by keyboard', async ({ browser }) => {
    const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await bare.goto('/fiches-nationales/F990001')
    await bare.locator('summary.case-title').first().focus()
    await bare.keyboard.press('Enter')
    await expect(bare.getByText('L’aide est due à partir du troisième enfant')).toBeVisible()
    await bare.context().close()
  })

  test('are completed from the sheet by an editor, in words that the search finds', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/fiches-nationales/F990003')
    await page.getByRole('link', { name: 'Ajouter un complément : Tarif' }).click()
    await page.getByLabel('Complément', { exact: true }).fill('Ici le repas du zèbre est gratuit.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Complément enregistré.')).toBeVisible()
    await expect(page.getByText('Ici le repas du zèbre est gratuit.')).toBeVisible()
    await expect(async () => {
      await page.goto('/recherche?q=zèbre')
      await expect(page.getByRole('link', { name: /Inscrire un enfant à la cantine/ })).toBeVisible({
        timeout: 1000,
      })
    }).toPass()
    expect(await seriousFaults(page)).toStrictEqual([])
  })
})
