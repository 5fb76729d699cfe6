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

  test('is reached by the keyboard in its reading order: the answer, then who vouches for it, then the tools', async ({
    page,
  }) => {
    await page.goto('/dispositifs/D0001')
    const order = await page
      .locator('article.sheet')
      .evaluate((sheet) =>
        [...sheet.querySelectorAll('.title, .answer, .trust, .tools, .prose')].map(
          (part) => part.classList[0],
        ),
      )
    expect(order).toStrictEqual(['title', 'answer', 'card', 'actions', 'prose'])
  })

  test('lets a section be reported by touch', async ({ browser, baseURL, page }) => {
    await signInAs(page, 'agent')
    const storageState = await page.context().storageState()
    const phone = await browser.newContext({
      baseURL: baseURL ?? '',
      storageState,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const touched = await phone.newPage()
    await touched.goto('/dispositifs/D0001')
    const flag = touched.getByRole('link', { name: /^Signaler une erreur : Conditions/ })
    const { width, height } = (await flag.boundingBox()) ?? { width: 0, height: 0 }
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await flag.tap()
    await expect(touched).toHaveURL(/\/signaler\/D0001\?section=/)
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
    expect(await answer?.text()).toContain('<title>Cette page n’existe pas · ')
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
    await expect(page.getByRole('main').getByText('Brouillon')).toHaveCount(0)
  })
})
