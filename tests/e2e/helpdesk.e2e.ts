import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { e2eAccount } from '../helpers/scenes/e2eAccount'
import { signInAs } from '../helpers/scenes/signInAs'

/** Two people, five looks at faults, and three derivations of a password, while the servers still warm up. */
const LONGEST_MS = 150_000
const PHONE = { width: 390, height: 844 }

async function openAccount(page: Page, words: string, name: string): Promise<void> {
  await page.goto('/assistance')
  await page.getByLabel('Nom ou courriel').fill(words)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

test.describe('the helpdesk', () => {
  test('C5: reads out a code once, with which the person chooses a new password', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(LONGEST_MS)
    await signInAs(page, 'helpdesk')
    await openAccount(page, 'facility@demo', 'Démo Lieu d’accueil')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByLabel('Comment l’identité a été vérifiée').selectOption('callback')
    await page.getByLabel('Numéro du ticket').first().fill('T-2041')
    await page.getByRole('button', { name: 'Débloquer le compte' }).click()
    const code = (await page.locator('.unblockCode').textContent()) ?? ''
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
    expect(page.url()).not.toContain(code)
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.reload()
    await expect(page.locator('.unblockCode')).toHaveCount(0)
    await expect(page.getByText('Le code a déjà été montré')).toBeVisible()
    const person = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await person.setViewportSize(PHONE)
    await person.goto('/deblocage')
    expect(await seriousFaults(person)).toStrictEqual([])
    expect(await smallTargets(person)).toStrictEqual([])
    await person.getByLabel('Adresse électronique').fill(e2eAccount('facility').email)
    await person.getByLabel('Code de déblocage').fill('22222-22222')
    await person.keyboard.press('Enter')
    await expect(person.getByRole('alert').first()).toContainText('ne vont pas ensemble')
    await expect(person.getByLabel('Adresse électronique')).toHaveValue(e2eAccount('facility').email)
    await person.getByLabel('Code de déblocage').fill(code)
    await person.keyboard.press('Enter')
    await expect(person).toHaveURL(/\/deblocage\/acces$/)
    expect(await seriousFaults(person)).toStrictEqual([])
    await person.goto('/compte')
    await expect(person).toHaveURL(/\/connexion/)
    await person.goto('/deblocage/acces')
    const { password } = e2eAccount('facility')
    await person.getByLabel('Nouveau mot de passe', { exact: true }).fill(password)
    await person.getByLabel('Le même, encore une fois').fill(password)
    await person.getByRole('button', { name: 'Enregistrer et rouvrir le compte' }).click()
    await expect(person.getByRole('status').first()).toContainText('Votre compte est rouvert')
    await person.getByLabel('Adresse électronique').fill(e2eAccount('facility').email)
    await person.getByLabel('Mot de passe', { exact: true }).fill(password)
    await person.keyboard.press('Enter')
    await expect(person).not.toHaveURL(/connexion/)
    await person.context().close()
  })

  test('has a second person approve for a coordinator, found by the keys alone', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'helpdesk')
    await openAccount(page, 'coordinator@demo', 'Démo Coordinatrice')
    await page.getByLabel('Comment l’identité a été vérifiée').selectOption('manager')
    await page.getByLabel('Numéro du ticket').first().fill('T-2042')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Une seconde personne doit l’approuver avant')).toBeVisible()
    const second = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await signInAs(second, 'administrator')
    await second.goto('/assistance')
    const approve = second.getByRole('button', { name: 'Approuver le déblocage de Démo Coordinatrice' })
    await approve.focus()
    await second.keyboard.press('Enter')
    await expect(second.getByRole('status').first()).toContainText('Déblocage approuvé')
    await second.context().close()
    await page.reload()
    await page.getByRole('button', { name: 'Montrer le code' }).click()
    await expect(page.locator('.unblockCode')).toBeVisible()
  })

  test('is refused to everybody else', async ({ page }) => {
    await signInAs(page, 'agent')
    const answer = await page.goto('/assistance')
    expect(answer?.status()).toBe(403)
  })
})
