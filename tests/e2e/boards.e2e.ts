import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const LISTS = ['/bureau', '/bureau/suivi?liste=en-retard', '/bureau/suivi?liste=orphelines']

test.describe('the board', () => {
  for (const width of [1280, 390])
    test(`has no serious fault and scrolls one way only at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'editor')
      for (const path of LISTS) {
        await page.goto(path)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
      }
    })

  test('reminds the checked sheets, then says that it was done this week', async ({ page }) => {
    await signInAs(page, 'editor')
    const remindFirst = async () => {
      await page.goto('/bureau/suivi?liste=en-retard')
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: 'Rappeler' }).click()
    }
    await remindFirst()
    await expect(page.getByRole('status')).toContainText(/rappel/)
    await remindFirst()
    await expect(page.getByRole('status')).toContainText('1 déjà rappelée cette semaine')
  })

  test('is no page for an agent', async ({ page }) => {
    await signInAs(page, 'agent')
    for (const path of LISTS) expect((await page.goto(path))?.status()).toBe(404)
  })
})
