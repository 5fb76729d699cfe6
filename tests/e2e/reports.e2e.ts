import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const REPORTS = '/mes-fiches/P0042/signalements'
const CLOSURE = '/mes-fiches/P0043/fermeture'

async function expectPhonePage(page: Page): Promise<void> {
  expect(await seriousFaults(page)).toStrictEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
}

test.use({ viewport: { width: 390, height: 844 } })

test.describe('a report', () => {
  test('is refused with what it says of a person, sent without, then answered', async ({
    page,
    browser,
    baseURL,
  }) => {
    const words = `Essai ${Date.now() % 10_000}`
    await signInAs(page, 'direction')
    await page.goto('/signaler/P0042?section=permanences')
    await expectPhonePage(page)
    await page.getByLabel('Une information est inexacte').check()
    await page.getByLabel('Précision').fill(`${words}, Mme Exemple`)
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Mme Exemple' })).toBeVisible()
    await expect(page.getByLabel('Précision')).toHaveValue(`${words}, Mme Exemple`)
    await expectPhonePage(page)
    await page.getByLabel('Précision').fill(words)
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
    await expect(page.getByText('Signalement envoyé.')).toBeVisible()
    await expectPhonePage(page)

    const owner = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await owner.setViewportSize({ width: 390, height: 844 })
    await signInAs(owner, 'partner')
    await owner.goto(REPORTS)
    await expectPhonePage(owner)
    const task = owner.getByRole('listitem').filter({ hasText: words }).first()
    await task.getByText('Répondre', { exact: true }).click()
    await task.getByLabel('Réponse à la personne').fill('La permanence est le jeudi.')
    await task.getByRole('button', { name: /Ce n’est pas une erreur/ }).click()
    await expect(owner.getByText('La réponse est partie.')).toBeVisible()
    await page.goto('/compte/signalements')
    await expect(page.getByText('La permanence est le jeudi.')).toBeVisible()
  })

  test('is asked for on no sheet that one may not read, and shown to editors alone over all sheets', async ({
    page,
  }) => {
    await signInAs(page, 'partner')
    expect((await page.goto('/signaler/L0001'))?.status()).toBe(404)
    expect((await page.goto('/bureau/signalements'))?.status()).toBe(404)
    expect((await page.goto('/mes-fiches/P0040/signalements'))?.status()).toBe(404)
    await page.context().clearCookies()
    await signInAs(page, 'editor')
    await page.goto('/bureau/signalements')
    await expect(page.getByText('Première action')).toBeVisible()
    await expectPhonePage(page)
  })
})

test.describe('an exceptional closure', () => {
  test('is said in three taps, seen on the sheet and ended', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto(CLOSURE)
    await expectPhonePage(page)
    await expect(page.getByLabel('Aujourd’hui')).toBeChecked()
    await page.getByLabel('Travaux').check()
    await page.getByRole('button', { name: 'Annoncer la fermeture' }).click()
    await expect(page.getByText('C’est annoncé partout.')).toBeVisible()
    await expectPhonePage(page)
    await page.getByRole('link', { name: 'Voir la fiche' }).click()
    await expect(page.getByText('Fermé exceptionnellement').first()).toBeVisible()
    await page.goto(CLOSURE)
    await page.getByRole('button', { name: 'Annoncer la fermeture' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'déjà annoncée' })).toBeVisible()
    await page.getByRole('button', { name: /^Rouvrir aujourd’hui/ }).click()
    await expect(page.getByText('n’est plus annoncée')).toBeVisible()
  })

  test('asks for its days where none of the quick choices will do', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto(CLOSURE)
    await expect(page.getByLabel('Du', { exact: true })).toBeHidden()
    await page.getByLabel(/^D’autres jours/).check()
    await expect(page.getByLabel('Du', { exact: true })).toBeVisible()
    await expectPhonePage(page)
  })

  test('is for nobody who only reads the sheet', async ({ page }) => {
    await signInAs(page, 'partner')
    expect((await page.goto('/mes-fiches/P0047/fermeture'))?.status()).toBe(404)
    expect((await page.goto('/mes-fiches/P0047/frequentation'))?.status()).toBe(200)
    await expectPhonePage(page)
  })
})
