import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('following', () => {
  test('follows a sheet and a search, finds them in the account, and lets them go by the keyboard', async ({
    page,
  }) => {
    await signInAs(page, 'direction')
    await page.goto('/dispositifs/D0001')
    await page.getByRole('button', { name: 'Suivre D0001' }).click()
    await expect(page.getByRole('button', { name: 'Ne plus suivre D0001' })).toBeVisible()
    await page.goto('/recherche?q=logement')
    await page.getByRole('button', { name: 'Suivre cette recherche' }).click()
    await expect(page.getByRole('button', { name: 'Ne plus suivre cette recherche' })).toBeVisible()
    await page.goto('/compte/suivis')
    await expect(page.getByRole('link', { name: 'Revenu de solidarité active' })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    for (const name of [/Ne plus suivre Revenu de solidarité active/, /Ne plus suivre «/]) {
      await page.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name })).toHaveCount(0)
    }
    await expect(page.getByRole('heading', { name: 'Vous ne suivez rien pour le moment' })).toBeVisible()
  })

  test('takes the digest at the pace that one chooses', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto('/compte')
    await page.getByRole('radio', { name: 'chaque jour ouvré' }).check()
    await page.getByRole('button', { name: 'Enregistrer le rythme' }).click()
    await expect(page.getByText('Vous recevrez le point chaque jour ouvré.')).toBeVisible()
  })
})
