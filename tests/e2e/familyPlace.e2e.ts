import { expect, test } from '@playwright/test'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('the family’s place', () => {
  test('goes along from one choice in the search to the sheet of paper, and is forgotten with its button', async ({
    page,
  }) => {
    await signInAs(page, 'agent')
    await page.goto('/recherche?q=facture+impay%C3%A9e+gaz')
    const place = page.getByRole('combobox', { name: 'Commune de la famille' })
    await place.fill('Corbeil')
    await page.getByRole('option', { name: 'Corbeil-Essonnes (91100)' }).click()
    await expect(page).toHaveURL(/commune=91174/)
    await page.locator('.hit a.t').first().click()
    await expect(page).toHaveURL(/\/dispositifs\/D0032\?commune=91174/)
    await page.getByRole('link', { name: 'Imprimer' }).first().click()
    const paper = page.getByRole('region', { name: 'Feuille à remettre' })
    await expect(paper).toContainText('Maison des solidarités de Corbeil-Essonnes')
    await page.getByRole('button', { name: /Oublier la commune de la famille/ }).click()
    await expect(page.getByText('Famille à Corbeil-Essonnes')).toHaveCount(0)
  })
})
