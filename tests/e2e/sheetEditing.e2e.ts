import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/seriousFaults'
import { signInAs } from '../helpers/signInAs'

const SECTION = '/mes-fiches/P0042/modifier/coordonnees'

test.describe('the form of a sheet', () => {
  test('changes a telephone number on a phone, with a draft that survives a reload', async ({ page }) => {
    const number = `01 99 00 ${String(10 + (Date.now() % 89))} ${String(10 + (Math.floor(Date.now() / 89) % 89))}`
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/modifier')
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('link', { name: 'Ouvrir la section Coordonnées' }).click()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('textbox', { name: 'Numéro', exact: true }).first().fill(number.replaceAll(' ', ''))
    await expect(page.getByText('Brouillon enregistré à')).toBeVisible()
    await expect(page.locator('.edit-preview').getByText(number)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Numéro', exact: true }).first()).toHaveValue(
      number.replaceAll(' ', ''),
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('C’est publié.')).toBeVisible()
    await page.goto('/annuaire/P0042')
    await expect(page.getByText(number).first()).toBeVisible()
  })

  test('says beside the field what is wrong, and publishes nothing', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto(SECTION)
    await page.getByRole('textbox', { name: 'Courriel', exact: true }).first().fill('accueil arobase exemple')
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('Rien n’est publié')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Courriel', exact: true }).first()).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('button', { name: 'Abandonner le brouillon' }).click()
    await expect(page.getByRole('textbox', { name: 'Courriel', exact: true }).first()).not.toHaveValue(
      'accueil arobase exemple',
    )
  })

  test('lets an agent propose, and those who keep the sheet answer', async ({ page }) => {
    const acronym = `ESLG${Date.now() % 1000}`
    await signInAs(page, 'agent')
    await page.goto('/mes-fiches/P0042/modifier/essentiel')
    await page.getByLabel('Sigle').fill(acronym)
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await expect(page.getByText('attend un accord')).toBeVisible()
    await page.context().clearCookies()
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/propositions')
    expect(await seriousFaults(page)).toStrictEqual([])
    const card = page.getByRole('article').filter({ hasText: acronym })
    await card.getByRole('button', { name: 'Tout accepter' }).click()
    await expect(page.getByText('C’est répondu.')).toBeVisible()
    await page.goto('/annuaire/P0042')
    await expect(page.getByText(acronym).first()).toBeVisible()
  })
})
