import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'

test.describe('home', () => {
  test('greets with the search box and has no serious accessibility fault', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('search').first()).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('leads from typed words to the results', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('search')
      .first()
      .getByRole('combobox')
      .or(page.getByRole('searchbox'))
      .first()
      .fill('rsa')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/recherche\?.*q=rsa/)
    expect(await seriousFaults(page)).toStrictEqual([])
  })
})
