import { expect, test } from '@playwright/test'
import { e2eAccount } from '../helpers/scenes/e2eAccount'
import { signInAs } from '../helpers/scenes/signInAs'
import { tabTo } from '../helpers/scenes/tabTo'

test.describe('keyboard', () => {
  test('C14: from anywhere, `/` leads to the search, arrows to a suggestion, Enter to the sheet', async ({
    page,
  }) => {
    await page.goto('/dispositifs/D0001', { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('fonds de sol')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/(dispositifs|annuaire)\/[DPS]\d{4}/)
  })

  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#contenu')).toBeFocused()
  })

  test('Escape closes the suggestions and keeps what was typed', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox').fill('logement')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveValue('logement')
  })

  test('C14: leads from the sign-in to the printed sheet of an interview', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    const { email, password } = e2eAccount('agent')
    await page.goto('/connexion')
    await expect(page.getByLabel('Adresse électronique')).toBeFocused()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/', { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await page.keyboard.type('fsl énergie')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/recherche\?/)
    await tabTo(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /^FSL énergie et eau/ })
        .first(),
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/dispositifs\/D0032/, { waitUntil: 'networkidle' })
    await tabTo(page, page.getByRole('button', { name: 'Ajouter à l’entretien' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: 'Dans l’entretien' }))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/entretien$/, { waitUntil: 'networkidle' })
    await tabTo(page, page.getByRole('button', { name: 'Imprimer', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.locator('html[data-printed]')).toHaveCount(1)
  })

  test('C14: confirms a sheet, mends its hours, reports an error', async ({ page }) => {
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/confirmer')
    await tabTo(page, page.getByRole('button', { name: 'Toujours exact' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('La fiche est confirmée.')).toBeVisible()
    await page.goto('/mes-fiches/P0042/modifier/horaires', { waitUntil: 'networkidle' })
    const usual = page.locator('.edit-week').first()
    const closes = usual.locator('input[id$=".closes"]:not([value=""])').last()
    const before = await closes.inputValue()
    await tabTo(page, closes)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(before === '17:05' ? '17h10' : '17h05')
    await tabTo(page, page.getByRole('button', { name: 'Publier' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('C’est publié.')).toBeVisible()
    await page.goto('/signaler/P0001', { waitUntil: 'networkidle' })
    await tabTo(page, page.getByLabel('Où est l’erreur'))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    await tabTo(page, page.getByLabel('Précision'))
    await page.keyboard.type('Le guichet a changé.')
    await tabTo(page, page.getByRole('button', { name: 'Envoyer le signalement' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Signalement envoyé.')).toBeVisible()
  })
})
