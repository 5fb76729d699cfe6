import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { signInAs } from '../helpers/scenes/signInAs'

/** They come first of all files, while the servers still warm up. */
const LONGEST_MS = 150_000

type Kind = {
  transport: 'usb' | 'internal'
  hasUserVerification?: boolean
  isUserVerified?: boolean
  hasPrf?: boolean
  defaultBackupEligibility?: boolean
  defaultBackupState?: boolean
}

/** Gives the browser a virtual key, in place of a real one. */
async function plug(page: Page, kind: Kind): Promise<{ devtools: CDPSession; id: string }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...kind,
    },
  })
  return { devtools, id: authenticatorId }
}

async function enrol(page: Page, name: string): Promise<void> {
  await page.goto('/compte/cles')
  await page.getByLabel('Nom de la clé').fill(name)
  await page.getByRole('button', { name: 'Enregistrer la clé' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/compte')
  await page.getByRole('main').getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page).toHaveURL(/info=signedOut/)
}

test.describe('keys', () => {
  test.describe.configure({ timeout: LONGEST_MS })

  test('C4: a key with its PIN is enrolled, then opens the portal with no password', async ({ page }) => {
    await signInAs(page, 'agent')
    await plug(page, { transport: 'usb', hasPrf: true })
    await enrol(page, 'Clé bleue')
    await expect(page.getByRole('heading', { name: 'Clé bleue' })).toBeVisible()
    await expect(page.getByText('clé matérielle').first()).toBeVisible()
    await signOut(page)
    await page.goto('/connexion')
    // The field takes the focus as the page opens: the key may have answered already.
    const button = page.getByRole('button', { name: 'Se connecter avec une clé' })
    await button.click({ timeout: 5_000 }).catch(() => undefined)
    await expect(page).not.toHaveURL(/connexion/)
    await page.goto('/compte')
    await expect(page.getByRole('main')).toContainText('agent@demo.example')
  })

  test('tells the sorts of keys apart', async ({ page }) => {
    await signInAs(page, 'editor')
    const ofPost = await plug(page, { transport: 'internal' })
    await enrol(page, 'Portable')
    await expect(page.getByText(/^poste/)).toBeVisible()
    await ofPost.devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: ofPost.id })
    await plug(page, { transport: 'internal', defaultBackupEligibility: true, defaultBackupState: true })
    await enrol(page, 'Téléphone')
    await expect(page.getByText(/^clé synchronisée/)).toBeVisible()
    await expect(page.getByText('Tout est prêt')).toBeVisible()
  })

  test('says what a key without a PIN lacks', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await plug(page, { transport: 'usb', hasUserVerification: false, isUserVerified: false })
    await enrol(page, 'Sans code')
    await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'clé' })).toContainText(
      /code PIN/,
    )
    await expect(page.getByText('Aucune clé enregistrée.')).toBeVisible()
  })

  test('shows recovery codes once, by keyboard too, and recommends a means', async ({ page }) => {
    await signInAs(page, 'direction')
    await page.goto('/compte/cles')
    await page.getByRole('button', { name: 'Faire des codes de secours' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Codes de secours' }).locator('code')).toHaveCount(8)
    await page.reload()
    await expect(page.getByText('Il reste 8 codes.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Codes de secours' })).toHaveCount(0)
    await page.getByLabel('D’autres l’utilisent aussi').check()
    for (const no of await page.getByLabel('Non').all()) await no.check()
    await page.getByRole('button', { name: 'Voir ce qui convient' }).click()
    await expect(page.getByText(/Une clé matérielle, à brancher/)).toBeVisible()
  })
})
