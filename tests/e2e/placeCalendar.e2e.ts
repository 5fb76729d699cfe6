import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { signInAs } from '../helpers/scenes/signInAs'
import { tabTo } from '../helpers/scenes/tabTo'

const FACILITY = '/places/calendrier/L0005'
const PHONE = { width: 390, height: 844 }
const LAPTOP = { width: 1280, height: 900 }

const day = (later: number) => {
  const date = new Date(Date.now() + later * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(date)
}

/** Opens a surnombre in the first unit of a facility, as a coordinator, and gives the address of its place. */
async function openExtra(page: Page): Promise<string> {
  await page.goto(FACILITY)
  const unit = await page.locator(`main a[href*="?unite="]`).first().getAttribute('href')
  const id = new URL(unit ?? '', 'http://localhost').searchParams.get('unite') ?? ''
  await page.goto(`${FACILITY}/surnombre/${id}`)
  await page.getByLabel('Motif').selectOption('fratrie')
  await page.getByLabel('Dernier jour').fill(day(10))
  await page.getByRole('button', { name: 'Ouvrir le surnombre' }).click()
  await expect(page.getByText('Surnombre ouvert.')).toBeVisible()
  return new URL(page.url()).pathname
}

async function expectSound(page: Page): Promise<void> {
  for (const size of [LAPTOP, PHONE]) {
    await page.setViewportSize(size)
    expect(await seriousFaults(page)).toStrictEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
  }
  expect(await smallTargets(page)).toStrictEqual([])
  await page.setViewportSize(LAPTOP)
}

test.describe('the calendar of places', () => {
  test('takes a child from the arrival to the departure, by keyboard alone', async ({ page }) => {
    await signInAs(page, 'coordinator')
    const place = await openExtra(page)
    await tabTo(page, page.getByText('Un enfant est là, ou attendu, sans demande'))
    await page.keyboard.press('Enter')
    await page.getByLabel('Dernier jour (vide').first().fill(day(8))
    await tabTo(page, page.getByRole('button', { name: 'Enregistrer le séjour' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Séjour enregistré.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Séjour\s:\sSurnombre/)
    await expectSound(page)
    await page.getByText('L’enfant est sorti').click()
    await tabTo(page, page.getByRole('button', { name: 'Enregistrer la sortie' }))
    await page.keyboard.press('Enter')
    const summary = page.locator('#a-corriger')
    await expect(summary).toContainText('Choisissez le motif.')
    await expect(summary).toContainText('Choisissez où va l’enfant.')
    await expectSound(page)
    await summary.getByRole('link', { name: 'Motif' }).click()
    await page.getByLabel('Motif', { exact: true }).first().selectOption('retour-famille')
    await page.getByLabel('Où va l’enfant').selectOption('famille')
    await page.getByRole('button', { name: 'Enregistrer la sortie' }).click()
    await expect(page.getByText('Sortie enregistrée.')).toBeVisible()
    await expect(page.locator('.history-lines > li')).toHaveCount(2)
    await page.goto(place)
    await expectSound(page)
  })

  test('says its pages in words, letters and figures, at both widths', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await openExtra(page)
    await page.goto(`${FACILITY}/jour/${day(0)}`)
    await expect(page.getByRole('heading', { level: 2, name: 'Place par place' })).toBeVisible()
    await expectSound(page)
    await page.goto(FACILITY)
    await expect(page.locator('table.calendar.week tbody td a').first()).toContainText(
      /libre|complet|aucune place/,
    )
    await expectSound(page)
    await page.locator('main a[href*="?unite="]').first().click()
    await expect(page.getByRole('region', { name: /Calendrier de l’unité/ })).toHaveAttribute('tabindex', '0')
    await expect(page.locator('table.calendar thead th')).toHaveCount(29)
    await expectSound(page)
    await page.goto('/places/calendrier')
    await expectSound(page)
  })

  test('A10: refuses to take a place that is out of service, with the reason, without script', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, 'coordinator')
    const place = await openExtra(page)
    const storageState = await page.context().storageState()
    const plain = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', storageState })
    ).newPage()
    await plain.goto(place)
    await plain.getByText('Mettre hors service').first().click()
    await plain.getByLabel('Dernier jour (vide').last().fill(day(3))
    await plain.getByLabel('Motif', { exact: true }).selectOption('sous-effectif')
    await plain.getByRole('button', { name: 'Mettre hors service' }).click()
    await expect(plain.getByText('La place est hors service.')).toBeVisible()
    await plain.goto(place)
    await plain.getByText('Un enfant est là, ou attendu, sans demande').click()
    await plain.getByLabel('Premier jour').first().fill(day(2))
    await plain.getByLabel('Dernier jour (vide').first().fill(day(6))
    await plain.getByRole('button', { name: 'Enregistrer le séjour' }).click()
    await expect(plain.locator('#a-corriger')).toContainText(/hors service\s: sous-effectif/)
    await expect(plain.getByLabel('Dernier jour (vide').first()).toHaveValue(day(6))
  })

  test('A18: says that it is out of date without network, and is read again when it is back', async ({
    page,
  }) => {
    await signInAs(page, 'coordinator')
    await page.goto(`${FACILITY}/jour/${day(0)}`)
    await expect(page.locator('.calendar-age')).toContainText('Calendrier lu à')
    await page.context().setOffline(true)
    await expect(page.locator('.calendar-age')).toContainText('Rien n’est confirmé pendant la coupure')
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    await page.context().setOffline(false)
    // While the page is read again, there is nothing to ask.
    await expect.poll(() => page.evaluate(() => 'isOld' in window).catch(() => true)).toBe(false)
    await expect(page.locator('.calendar-age')).toContainText('Calendrier lu à')
  })

  test('A18: leaves what somebody is typing where it is when the network comes back', async ({ page }) => {
    await signInAs(page, 'coordinator')
    const place = await openExtra(page)
    await page.goto(place)
    await page.getByText('Mettre hors service').first().click()
    await page
      .getByLabel(/^Précision/)
      .last()
      .fill('fuite au plafond')
    await page.context().setOffline(true)
    await expect(page.locator('.calendar-age')).toContainText('Pas de réseau')
    await page.context().setOffline(false)
    await expect(page.locator('.calendar-age')).not.toContainText('Pas de réseau')
    await expect(page.getByLabel(/^Précision/).last()).toHaveValue('fuite au plafond')
  })

  test('prints a unit on one A4 page on its side, black on white', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await openExtra(page)
    await page.goto(FACILITY)
    await page.locator('main a[href*="?unite="]').first().click()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 1123, height: 794 })
    const table = page.locator('table.calendar')
    expect(await table.evaluate((each) => each.getBoundingClientRect().right)).toBeLessThanOrEqual(1123)
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
  })

  test('is for those who keep the facility, and for coordinators at their own address', async ({ page }) => {
    await signInAs(page, 'facility')
    expect((await page.goto('/mes-fiches/L0001/calendrier'))?.status()).toBe(200)
    await expectSound(page)
    expect((await page.goto('/mes-fiches/L0005/calendrier'))?.status()).toBe(404)
    expect((await page.goto('/places/calendrier/L0001'))?.status()).toBe(404)
    expect((await page.goto('/places/calendrier'))?.status()).toBe(404)
  })

  for (const role of ['agent', 'editor', 'direction'])
    test(`is no page for ${role}`, async ({ page }) => {
      await signInAs(page, role)
      expect((await page.goto('/mes-fiches/L0001/calendrier'))?.status()).toBe(404)
      expect((await page.goto(FACILITY))?.status()).toBe(404)
    })
})
