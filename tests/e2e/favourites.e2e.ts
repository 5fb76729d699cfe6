import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('favourites', () => {
  test('keeps a sheet at hand and lets it go', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto('/dispositifs/D0001')
    await page.getByRole('button', { name: 'Garder dans mes favoris' }).click()
    await expect(page.getByRole('button', { name: 'Retirer de mes favoris' })).toBeVisible()
    await page.goto('/favoris')
    await expect(page.getByRole('link', { name: 'Revenu de solidarité active' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('button', { name: /Retirer Revenu de solidarité active/ }).click()
    await expect(page.getByRole('heading', { name: 'Aucun favori pour le moment' })).toBeVisible()
  })

  test('keeps at hand a place where children are received, as any sheet', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto('/lieux-d-accueil/L0001')
    await page.getByRole('button', { name: 'Garder dans mes favoris' }).click()
    await page.getByRole('button', { name: 'Retirer de mes favoris' }).click()
    await expect(page.getByRole('button', { name: 'Garder dans mes favoris' })).toBeVisible()
  })

  test('asks an anonymous reader to sign in', async ({ page }) => {
    await page.goto('/favoris')
    await expect(page).toHaveURL(/\/connexion\?callbackUrl=/)
  })
})

test.describe('account', () => {
  test('fills in the commune of the family from the territory of work', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto('/compte')
    await page.getByRole('combobox', { name: 'Territoire de travail' }).fill('Étampes')
    await page
      .getByRole('option', { name: /Étampes/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expect(page.getByText('Territoire enregistré')).toBeVisible()
    await page.goto('/recherche')
    await expect(page.getByRole('combobox', { name: 'Commune de la famille' })).toHaveValue('Étampes (91150)')
    await expect(page.getByLabel('Seulement ce qui vaut à Étampes')).not.toBeChecked()
  })
})
