import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

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
  test('gives back to an agent the sheets opened last, in their order', async ({ page }) => {
    await signInAs(page, 'agent')
    for (const path of ['/dispositifs/D0001', '/annuaire/P0001', '/dispositifs/D0024']) await page.goto(path)
    await page.goto('/')
    const links = page.getByRole('region', { name: 'Reprendre' }).getByRole('link')
    await expect(links.first()).toHaveAttribute('href', '/dispositifs/D0024')
    await expect(links.nth(1)).toHaveAttribute('href', '/annuaire/P0001')
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('shows figures to those who direct, and to nobody else', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Chiffres' })).toContainText('Fiches publiées')
    expect(await seriousFaults(page)).toStrictEqual([])
    await signInAs(page, 'agent')
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Chiffres' })).toHaveCount(0)
  })
})
