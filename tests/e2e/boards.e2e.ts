import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const LISTS = ['/bureau', '/bureau/suivi?liste=en-retard', '/bureau/suivi?liste=orphelines']

test.describe('the desk', () => {
  for (const width of [1280, 390])
    test(`has no serious fault and scrolls one way only at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'editor')
      for (const path of [...LISTS, '/fraicheur']) {
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
      await page.goto('/bureau/suivi?liste=en-retard&nature=organisations')
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: 'Rappeler' }).click()
    }
    await remindFirst()
    await expect(page.getByRole('status').first()).toContainText(/rappel/)
    await remindFirst()
    await expect(page.getByRole('status').first()).toContainText('1 déjà rappelée cette semaine')
  })

  test('is worked from the keyboard: down, confirm, and the next line is there', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/bureau/suivi?liste=en-retard&nature=schemes')
    const lines = page.locator('[data-line]')
    await expect(page.getByRole('button', { name: 'Raccourcis' })).toBeVisible()
    const [first, second, third] = [lines.nth(0), lines.nth(1), lines.nth(2)].map((line) =>
      line.locator('[data-open]'),
    )
    const [firstName, thirdName] = [await first?.textContent(), await third?.textContent()]
    await page.keyboard.press('j')
    await expect(first ?? page.locator('none')).toBeFocused()
    await page.keyboard.press('j')
    const confirmed = await second?.textContent()
    await page.keyboard.press('v')
    await expect(page.getByRole('status').first()).toContainText('1 fiche vérifiée')
    await expect(page.locator(':focus')).toHaveText(thirdName ?? '')
    await expect(page.locator('[data-line]', { hasText: confirmed ?? '' })).toHaveCount(0)
    await page.keyboard.press('k')
    await expect(page.locator(':focus')).toHaveText(firstName ?? '')
  })

  test('tells its keys, which are silent in a field and turned off where one wants', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/bureau/suivi?liste=en-retard&nature=organisations')
    await expect(page.getByRole('button', { name: 'Raccourcis' })).toBeVisible()
    const note = page.getByLabel('Qui a répondu, ce qui a été dit')
    await note.focus()
    await page.keyboard.type('jk ok ?')
    await expect(note).toHaveValue('jk ok ?')
    await note.blur()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Au clavier' })
    await expect(help).toContainText('ligne suivante')
    await help.getByRole('checkbox').uncheck()
    await help.getByRole('button', { name: 'Fermer' }).click()
    await page.keyboard.press('j')
    await expect(page.locator('[data-open]:focus')).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Raccourcis' })).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.locator('[data-open]:focus')).toHaveCount(0)
  })

  test('is no page for an agent', async ({ page }) => {
    await signInAs(page, 'agent')
    for (const path of LISTS) expect((await page.goto(path))?.status()).toBe(404)
  })
})

test.describe('the desk without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('confirms a line and comes back to the next one', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/bureau/suivi?liste=en-retard&nature=services')
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Toujours exact' }).click()
    await expect(page).toHaveURL(/geste=verify.*#ligne-/)
    await expect(page.getByRole('button', { name: 'Raccourcis' })).toHaveCount(0)
  })
})
