import { expect, type Page, test } from '@playwright/test'
import { linkOfStoredMail } from '../helpers/asserts/linkOfStoredMail'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { e2eAccount } from '../helpers/scenes/e2eAccount'
import { signInAs } from '../helpers/scenes/signInAs'

const CONFIRM = '/mes-fiches/P0042/confirmer'
const PHONE = { width: 390, height: 844 }

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test.describe('a sheet that is still right', () => {
  test('is confirmed from a mail, without signing in, on a phone', async ({ page, browser, baseURL }) => {
    await page.setViewportSize(PHONE)
    await signInAs(page, 'partner')
    await page.goto(CONFIRM)
    await page.getByRole('button', { name: 'Envoyer un lien', exact: true }).click()
    await expect(page.getByText('Le lien de confirmation est parti.')).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])

    const link = linkOfStoredMail(e2eAccount('partner').email)
    const phone = await (await browser.newContext({ baseURL: baseURL ?? '', viewport: PHONE })).newPage()
    // What a mail scanner does.
    expect((await phone.request.head(link)).ok()).toBe(true)
    expect((await phone.request.get(link)).ok()).toBe(true)
    await phone.goto(link)
    await expect(phone.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
    await expect(phone.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
    await expect(phone.getByText('Téléphones', { exact: true })).toBeVisible()
    expect(await seriousFaults(phone)).toStrictEqual([])
    expect(await width(phone)).toBeLessThanOrEqual(PHONE.width)
    await phone.getByRole('button', { name: 'Toujours exact' }).click()
    await expect(phone.getByRole('heading', { name: 'Merci, c’est confirmé' })).toBeVisible()
    await phone.goto(link)
    await expect(phone.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible()
    expect(await seriousFaults(phone)).toStrictEqual([])
    await phone.goto(`${link.slice(0, -3)}xyz`)
    await expect(phone.getByRole('heading', { name: 'Ce lien n’est pas reconnu' })).toBeVisible()
    await expect(phone.getByText('Épicerie')).toHaveCount(0)
  })

  test('is confirmed by a member in one press, and by nobody else', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await signInAs(page, 'partner')
    await page.goto(CONFIRM)
    expect(await width(page)).toBeLessThanOrEqual(PHONE.width)
    await page.getByRole('button', { name: 'Toujours exact' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Merci. La fiche est confirmée.')).toBeVisible()
    await expect(page.getByText('Vérifiée aujourd’hui')).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    expect((await page.goto('/mes-fiches/P0040/confirmer'))?.status()).toBe(404)
    await page.context().clearCookies()
    await page.goto(CONFIRM)
    await expect(page).toHaveURL(/\/connexion/)
  })
})
