import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

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

  test('adds a period of the year to the hours on a phone, told when it meets another, and takes it away', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/modifier/horaires')
    await page.getByText('Ajouter une période').click()
    const period = page.locator('[id="openingHours.period.1"]')
    const [first, last] = [
      period.getByRole('group', { name: ', du' }),
      period.getByRole('group', { name: ', au' }),
    ]
    await first.getByRole('textbox').fill('10')
    await first.getByRole('combobox').selectOption('août')
    await last.getByRole('textbox').fill('2')
    await last.getByRole('combobox').selectOption('janvier')
    await expect(page.getByText('elle finit l’année suivante')).toBeVisible()
    await period.getByLabel('Fermé toute la période').check()
    expect(await seriousFaults(page)).toStrictEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('chevauche celle du').first()).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await first.getByRole('textbox').fill('24')
    await first.getByRole('combobox').selectOption('décembre')
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('C’est publié.')).toBeVisible()
    await page.goto('/mes-fiches/P0042/modifier/horaires')
    await page.locator('summary', { hasText: 'Du 24 déc. au 2 janv.' }).click()
    await page.getByLabel('Retirer cette période').last().check()
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('C’est publié.')).toBeVisible()
    await page.goto('/mes-fiches/P0042/modifier/horaires')
    await expect(page.getByText('Du 24 déc. au 2 janv.')).toHaveCount(0)
  })

  test('moves the point of the address with the keyboard, is told when it is far, and may put it back', async ({
    page,
  }) => {
    await signInAs(page, 'partner')
    await page.goto('/mes-fiches/P0042/modifier/adresse')
    // A map is drawn once it is in sight.
    await page.getByText('Coordonnées du point').scrollIntoViewIfNeeded()
    const point = page.getByRole('button', { name: 'Point de l’adresse' })
    await point.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect(point).toBeFocused()
    await expect(page.getByText('Point placé à la main.')).toBeVisible()
    await page.getByRole('button', { name: 'Publier' }).click()
    await expect(page.getByText('C’est publié.')).toBeVisible()
    await page.goto('/mes-fiches/P0042/modifier/adresse')
    await expect(page.getByText('Point placé à la main.')).toBeVisible()
    await page.getByText('Coordonnées du point').click()
    await page.getByLabel('Latitude').fill('48,99')
    await expect(page.getByText('km du centre de la commune')).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('button', { name: 'Replacer d’après l’adresse' }).click()
    await expect(page.getByText('Point approximatif')).toBeVisible()
    await expect(page.getByLabel('Latitude')).toHaveValue('')
    await page.getByRole('button', { name: 'Garder en brouillon' }).click()
    await page.getByRole('button', { name: 'Abandonner le brouillon' }).click()
    await expect(page.getByText('Point placé à la main.')).toBeVisible()
  })
})
