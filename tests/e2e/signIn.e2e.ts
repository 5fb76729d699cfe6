import { expect, test } from '@playwright/test'

test.describe('sign-in', () => {
  test('says that the address or the password is wrong', async ({ page }) => {
    await page.goto('/connexion')
    await page.getByLabel('Adresse électronique').fill('facility@demo.example')
    await page.getByLabel('Mot de passe', { exact: true }).fill('Mauvais-mot-de-passe-1')
    await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
    await expect(page).toHaveURL(/erreur=CredentialsSignin|erreur=wrong/)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('mot de passe')
  })
})
