import { expect, test } from '@playwright/test'
import { linkOfStoredMail } from '../helpers/asserts/linkOfStoredMail'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const PASSWORD = 'Un bon mot 2 passe'
const MEMBERS = '/mes-fiches/P0042/membres'

test.describe('members of a sheet', () => {
  test('invites by mail, lists who accepted, removes them', async ({ page, browser, baseURL }) => {
    const email = `nouvelle${Date.now()}@demo.example`
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('link', { name: 'Épicerie sociale La Gerbe', exact: true }).click()
    await page.getByRole('link', { name: /^Membres/ }).click()
    await page.getByRole('textbox', { name: 'Courriel' }).fill(email)
    await page.getByRole('button', { name: 'Envoyer l’invitation', exact: true }).click()
    await expect(page.getByText('Invitation envoyée.')).toBeVisible()
    await expect(page.getByText(email)).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    const link = linkOfStoredMail(email)
    await other.goto(link)
    expect(await seriousFaults(other)).toStrictEqual([])
    await other.getByLabel('Votre nom').fill('Démo Nouvelle')
    await other.getByRole('button', { name: 'Accepter l’invitation' }).click()
    await other.getByLabel('Mot de passe', { exact: false }).first().fill(PASSWORD)
    await other.locator('#again').fill(PASSWORD)
    await other.locator('#again').press('Enter')
    await expect(other).toHaveURL(/\/connexion/)
    await other.goto(link)
    await expect(other.getByText('Ce lien a déjà servi')).toBeVisible()
    await other.goto('/connexion?callbackUrl=%2Fmes-fiches')
    await other.locator('input[name="email"]').fill(email)
    await other.locator('input[name="password"]').fill(PASSWORD)
    await other.locator('input[name="password"]').press('Enter')
    await expect(other.getByRole('link', { name: 'Épicerie sociale La Gerbe', exact: true })).toBeVisible()

    await page.goto(MEMBERS)
    await page.getByRole('button', { name: 'Retirer Démo Nouvelle' }).click()
    await expect(page.getByText('C’est fait')).toBeVisible()
    await expect(page.getByText('Démo Nouvelle')).toHaveCount(0)
    await other.goto('/mes-fiches')
    await expect(other).toHaveURL(/\/connexion/)
  })

  test('asks to join from the page of a sheet', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto('/annuaire/P0053')
    await page.getByLabel('Qui êtes-vous ?').fill('Accueil du mardi')
    await page.getByRole('button', { name: 'Demander à rejoindre cette fiche' }).click()
    await expect(page.getByText('Demande envoyée.')).toBeVisible()
    await page.goto('/annuaire/P0053')
    await expect(page.getByText('attend une réponse')).toBeVisible()
  })

  test('gives editors the sheets that nobody keeps, and nobody else', async ({ page }) => {
    await signInAs(page, 'editor')
    await page.goto('/bureau/suivi?liste=orphelines')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.goto('/bureau')
    await page.getByRole('link', { name: /^Invitations en attente/ }).click()
    await expect(page.getByText('sans réponse').first()).toBeVisible()
    await page.context().clearCookies()
    await signInAs(page, 'agent')
    expect((await page.goto('/bureau/suivi?liste=orphelines'))?.status()).toBe(404)
    expect((await page.goto(MEMBERS))?.status()).toBe(404)
  })
})
