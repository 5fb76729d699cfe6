import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { e2eAccount } from '../helpers/scenes/e2eAccount'
import { signInAs } from '../helpers/scenes/signInAs'

const NEW = '/places/demandes/nouvelle'

async function signInShared(page: Page): Promise<void> {
  const { email, password } = e2eAccount('agent')
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByLabel('Poste partagé').check()
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Compte de / })).toBeVisible()
}

/**
 * Waits until the script of the page watches: it tells the other tabs of its opening, or of the gesture made here. No other tab may be
 * about to tell of one of its own.
 */
async function watched(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('repere.poste-partage')
        channel.onmessage = () => {
          channel.close()
          resolve()
        }
        // Of use where it has told of its opening already; once only, so that it has nothing more to tell.
        document.dispatchEvent(new Event('wheel'))
      }),
  )
}

test.describe('a shared post', () => {
  test('C11: warns at nine minutes and locks at ten, all its tabs, with what was typed kept for its author', async ({
    page,
    context,
  }) => {
    await page.clock.install()
    await signInShared(page)
    await watched(page)
    const other = await context.newPage()
    await other.goto('/compte')
    await watched(other)
    await page.goto(NEW)
    await page.getByLabel('Référence du logiciel métier').fill('ESSAI-POSTE')
    await watched(page)
    await page.clock.fastForward('09:01')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    await page.getByRole('button', { name: 'Rester connecté' }).press('Enter')
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await expect(page).toHaveURL(NEW)
    await watched(page)
    await page.clock.fastForward('09:01')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await page.clock.fastForward('01:00')
    await expect(page).toHaveURL(/\/connexion\?.*renvoyer.*info=idle/)
    const leadsTo = page.url()
    await expect(other).toHaveURL(/\/connexion\?.*info=idle/)
    await expect(page.getByRole('status').first()).toContainText('dix minutes sans un geste')
    const kept = await context.cookies()
    expect(kept.filter(({ name }) => /session-token|recent|known-device/.test(name))).toStrictEqual([])
    await page.goBack()
    await expect(page.getByText('ESSAI-POSTE')).toHaveCount(0)
    await expect(page.getByLabel('Référence du logiciel métier')).toHaveCount(0)
    await page.goto(leadsTo)
    await signInAgain(page)
    await expect(page.getByRole('main')).toContainText('ESSAI-POSTE')
  })

  test('C11: has a session that ends with the window', async ({ page, context }) => {
    await signInShared(page)
    const session = (await context.cookies()).find(({ name }) => name.endsWith('session-token'))
    expect(session?.expires).toBe(-1)
  })

  test('keeps a form that is sent after the end of the session, and gives it back to its author', async ({
    page,
    context,
  }) => {
    await signInAs(page, 'agent')
    await page.goto(NEW)
    await page.getByLabel('Référence du logiciel métier').fill('ESSAI-FIN')
    const cookies = await context.cookies()
    await page.request.post('/deconnexion', { headers: { origin: new URL(page.url()).origin } })
    await context.addCookies(cookies)
    await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit())
    await expect(page).toHaveURL(/\/connexion\?callbackUrl=%2Fconfirmer-identite%2Frenvoyer/)
    await signInAgain(page)
    await expect(page.getByRole('main')).toContainText('ESSAI-FIN')
  })

  test('is watched on no post of one person', async ({ page }) => {
    await signInAs(page, 'agent')
    await page.goto('/compte')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('dialog[role=alertdialog]').count()).toBe(0)
  })
})

async function signInAgain(page: Page): Promise<void> {
  const { email, password } = e2eAccount('agent')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
}
