import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const PAGE = '/places/mode-degrade'

test.describe('the degraded mode', () => {
  for (const width of [1280, 390])
    test(`has no serious fault and scrolls one way only at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await signInAs(page, 'coordinator')
      await page.goto(PAGE)
      expect(await seriousFaults(page)).toStrictEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    })

  test('gives the last list, with its hour and its warning, to whoever looks for places', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto(PAGE)
    await expect(page.getByRole('heading', { level: 1, name: 'Mode dégradé' })).toBeVisible()
    const link = page.getByRole('link', { name: /Tableur \(CSV\)/ }).first()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/^places-libres-\d{4}-\d{2}-\d{2}-\d{2}h\d{2}\.csv$/)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    const text = Buffer.concat(chunks).toString('utf8')
    expect(text).toContain('ne vaut pas réservation')
    expect(text).toContain('MECS Les Tourelles')
    await expect(page.getByRole('heading', { name: 'Saisi après coup' })).toHaveCount(0)
  })

  test('shows coordinators what was typed later', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.goto(PAGE)
    await expect(page.getByRole('heading', { name: 'Saisi après coup' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Séjour, arrivé' }).first()).toBeVisible()
    await expect(page.getByText(/Fait le .*, saisi le .* par Démo Lieu d’accueil/).first()).toBeVisible()
  })

  for (const role of ['partner', 'facility', 'direction'])
    test(`is no page for ${role}`, async ({ page }) => {
      await signInAs(page, role)
      expect((await page.goto(PAGE))?.status()).toBe(404)
    })
})
