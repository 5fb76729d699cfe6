import { expect, type Page, test } from '@playwright/test'
import { pageFaults } from '../helpers/asserts/pageFaults'
import { e2eAccount } from '../helpers/scenes/e2eAccount'
import { signInAs } from '../helpers/scenes/signInAs'

test.use({ viewport: { width: 390, height: 844 } })

/** The list of what is to be mended has the focus, and the page no fault; its first link leads into the first field at fault. */
async function expectRefused(page: Page, field: string | null): Promise<void> {
  const words = page.locator('#a-corriger')
  await expect(words).toBeFocused()
  expect(await pageFaults(page)).toStrictEqual([])
  if (field === null) return
  await words.getByRole('link').first().click()
  const input = page.locator(`[id="${field}"]`)
  await expect(input).toBeFocused()
  await expect(input).toHaveAttribute('aria-invalid', 'true')
  expect(await input.getAttribute('aria-describedby')).toContain('fault')
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

test.describe('a form that is refused', () => {
  test('says what is to be mended and leads there: hours, a new sheet, a closure', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/modifier/horaires', { waitUntil: 'networkidle' })
    await page.locator('[id="openingHours.su.0.opens"]').fill('14h')
    await page.locator('[id="openingHours.su.0.closes"]').fill('9 heures')
    await press(page, 'Publier')
    await expectRefused(page, 'openingHours.su.0.closes')
    await press(page, 'Abandonner le brouillon')
    await page.goto('/proposer')
    await page.getByLabel('Nom', { exact: true }).fill('x'.repeat(180))
    await press(page, 'Continuer')
    await expect(page.locator('#a-corriger')).toContainText('180 caractères, pour 150 au plus')
    await expectRefused(page, 'name')
    await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('x'.repeat(180))
    await press(page, 'Effacer ce que j’ai écrit')
    await page.goto('/mes-fiches/P0042/fermeture')
    await page.locator('[name="span"][value="dates"]').check()
    await page.locator('#from').fill('2031-03-02')
    await page.locator('#to').fill('2031-03-01')
    await page.locator('form:has([name="span"]) button[type="submit"]').click()
    await expectRefused(page, null)
    await expect(page.locator('#from')).toHaveAttribute('aria-invalid', 'true')
  })

  test('keeps what was typed: a unit, free places, a report, the sign-in', async ({ page }) => {
    await page.goto('/connexion')
    const { email } = e2eAccount('facility')
    await page.getByLabel('Adresse électronique').fill(email)
    await page.getByLabel('Mot de passe', { exact: true }).fill('Mauvais-mot-de-passe-2')
    await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
    await expect(page.getByLabel('Mot de passe', { exact: true })).toBeFocused()
    await expect(page.getByLabel('Adresse électronique')).toHaveValue(email)
    expect(await pageFaults(page)).toStrictEqual([])
    await signInAs(page, 'facility')
    await page.goto('/mes-fiches/L0001/unites/nouvelle')
    await page.getByLabel('Précisions sur l’accueil').fill('Une ligne.\nUne autre.')
    await press(page, 'Enregistrer l’unité')
    await expectRefused(page, 'name')
    await expect(page.getByLabel('Précisions sur l’accueil')).toHaveValue('Une ligne.\nUne autre.')
    await page.goto('/mes-fiches/L0001/places')
    const count = page.locator('input[name^="count."]').first()
    const name = (await count.getAttribute('name')) ?? ''
    await count.fill('999')
    await page.locator('.places-bar').getByRole('button', { name: 'Enregistrer' }).click()
    await expectRefused(page, name)
    await page.context().clearCookies()
    await signInAs(page, 'direction')
    await page.goto('/signaler/D0032', { waitUntil: 'networkidle' })
    await page.getByLabel('Où est l’erreur').selectOption({ index: 1 })
    await page.getByRole('radio').first().check()
    await page.getByLabel('Précision').fill('x'.repeat(501))
    await press(page, 'Envoyer le signalement')
    await expectRefused(page, null)
    await expect(page.getByLabel('Précision')).toHaveValue('x'.repeat(501))
  })
})
