import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'

test.describe('reading at a date', () => {
  test.use({ javaScriptEnabled: false })

  test('D5: the sheet is that of the day that is typed, under a banner that says so, without script', async ({
    page,
  }) => {
    await page.goto('/dispositifs/D0001')
    const trust = page.getByRole('region', { name: 'Fiabilité de la fiche' })
    await trust.getByText('Lire à une autre date').click()
    await trust.getByLabel('Lire la fiche au').fill('10/01/2025')
    await trust.getByRole('button', { name: 'Lire' }).click()
    await expect(page).toHaveURL(/\/dispositifs\/D0001\/au\/2025-01-10\?lecture=droit$/)
    const main = page.getByRole('main')
    await expect(main.getByRole('region', { name: /^Le droit applicable le 10 janvier 2025/ })).toBeVisible()
    await expect(main).toContainText('Être inscrit à France Travail')
    await expect(main.getByRole('link', { name: 'Signaler une erreur' })).toHaveCount(0)
    await expect(main.getByRole('button', { name: 'Copier le lien' })).toHaveCount(0)

    await main.getByRole('link', { name: 'Voir plutôt la fiche telle qu’affichée ce jour-là' }).click()
    await expect(
      main.getByRole('region', { name: /^La fiche telle qu’affichée le 10 janvier 2025/ }),
    ).toBeVisible()
    await expect(main).not.toContainText('Être inscrit à France Travail')

    await main.getByRole('link', { name: 'Imprimer cette lecture' }).click()
    await expect(page.locator('#feuille')).toContainText('telle qu’affichée le 10 janvier 2025')
    await page.getByRole('link', { name: 'Retour à la lecture du 10 janvier 2025' }).click()
    await main.getByRole('link', { name: 'Revenir à la fiche d’aujourd’hui' }).click()
    await expect(page).toHaveURL(/\/dispositifs\/D0001$/)
  })

  test('a day before the first edition, and what is no day, are said in words, and nothing of it is indexed', async ({
    page,
  }) => {
    const answer = await page.goto('/dispositifs/D0001/au/2001-01-01?lecture=droit')
    expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Aucune édition connue avant le/)
    await page.getByRole('link', { name: /^Lire la première/ }).click()
    await expect(page.getByRole('region', { name: /^Le droit applicable le 8 avril 2024/ })).toBeVisible()
    await page.goto('/dispositifs/D0001/au?le=31%2F02%2F2025&lecture=affichee')
    await expect(page.getByLabel('Lire la fiche au')).toHaveAccessibleDescription(/Cette date ne se lit pas/)
    await expect(page.getByLabel(/La fiche telle qu’affichée/)).toBeChecked()
  })
})

test('the page of a past day has no serious fault', async ({ page }) => {
  await page.goto('/dispositifs/D0001/au/2025-01-10?lecture=droit')
  expect(await seriousFaults(page)).toStrictEqual([])
})
