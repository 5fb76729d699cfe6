import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

test.describe('D6: bulletins', () => {
  test.use({ javaScriptEnabled: false })

  test('are read line by line, to before and after by words, without script', async ({ page }) => {
    await page.goto('/bulletins')
    const main = page.getByRole('main')
    await main.getByRole('link', { name: 'Bulletin n° 2 de 2026' }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Bulletin n° 2 de 2026')
    const line = main.getByRole('listitem').filter({ hasText: 'D0001' }).filter({ hasText: 'Barème' })
    await expect(line).toContainText('depuis le 1er avril 2026')
    await line.getByRole('link', { name: /^Voir avant et après/ }).click()
    await expect(main.locator('del').first()).toContainText(/retiré\s: /)
    await expect(main.locator('ins').first()).toContainText(/ajouté\s: /)
  })

  test('are unread by an agent until one press', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto('/bulletins')
    const main = page.getByRole('main')
    await expect(main.getByText('6 bulletins non lus')).toBeVisible()
    await main.getByRole('button', { name: 'Marquer les 6 comme lus' }).click()
    await expect(main.getByRole('status')).toContainText('vous avez tout lu')
    await expect(main.getByText('Non lu', { exact: true })).toHaveCount(0)
  })
})

test('bulletins, weeks, before and after have no serious fault', async ({ page }) => {
  for (const path of [
    '/bulletins',
    '/bulletins/2026-2',
    '/bulletins/semaines',
    '/avant-apres/D0001/2026-04-01',
  ]) {
    await page.goto(path)
    expect(await seriousFaults(page), path).toStrictEqual([])
  }
})
