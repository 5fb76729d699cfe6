import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('scheme', () => {
  test('gives the answer first, who vouches for it, and its sections', async ({ page }) => {
    await page.goto('/dispositifs/D0001')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revenu de solidarité active')
    await expect(page.getByText('Pour qui', { exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Fiabilité de la fiche' })).toContainText(
      /Vérifiée|À revoir|En retard/,
    )
    await expect(page.getByRole('heading', { name: 'Pièces à fournir' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('leads from any way of writing the number, and from the short address', async ({ page }) => {
    await page.goto('/dispositifs/d1')
    await expect(page).toHaveURL(/\/dispositifs\/D0001$/)
    await page.goto('/d/D0001')
    await expect(page).toHaveURL(/\/dispositifs\/D0001$/)
  })

  test('answers 404 for a number never given, with a way on', async ({ page }) => {
    const answer = await page.goto('/dispositifs/D99999')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'Chercher', exact: true }).first()).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('shows what changed', async ({ page }) => {
    await page.goto('/dispositifs/D0001/changements')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ce qui a changé')
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('lets an editor say that it is still right', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/dispositifs/D0002')
    await page.getByRole('button', { name: 'Toujours exact' }).click()
    await expect(page.getByText('Vérifiée aujourd’hui')).toBeVisible()
  })

  test('hides the draft from readers who ask for it', async ({ page }) => {
    await page.goto('/dispositifs/D0001?brouillon=1')
    await expect(page.getByText('Brouillon')).toHaveCount(0)
  })
})
