import { expect, test } from '@playwright/test'
import { hydrationFaults } from '../helpers/asserts/hydrationFaults'
import { pageFaults } from '../helpers/asserts/pageFaults'
import { openPortalPage } from '../helpers/scenes/openPortalPage'
import { PORTAL_PAGES } from '../helpers/scenes/PORTAL_PAGES'
import { signInAs } from '../helpers/scenes/signInAs'

const LONGEST_MS = 480_000
const HEIGHT = 844
const NOT_FOUND = 404
const WIDTHS = [1280, 390]

// They only look: both workers share them.
test.describe.configure({ mode: 'parallel' })

for (const [role, paths] of Object.entries(PORTAL_PAGES))
  test(`the pages of ${role} have no fault, at both widths, and each a title of its own`, async ({
    page,
  }) => {
    test.setTimeout(LONGEST_MS)
    if (role !== 'anybody') await signInAs(page, role)
    const faults = hydrationFaults(page)
    const titles = new Map<string, string>()
    for (const path of paths) {
      const status = await openPortalPage(page, path)
      const [title, { pathname }] = [await page.title(), new URL(page.url())]
      // One page answers for all that do not exist.
      if (status !== NOT_FOUND && (titles.get(title) ?? pathname) !== pathname)
        faults.push(`${path} is called as ${titles.get(title)}`)
      titles.set(title, pathname)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT })
        faults.push(...(await pageFaults(page)).map((fault) => `${path} at ${width}: ${fault}`))
      }
    }
    expect(faults).toStrictEqual([])
  })

test('what opens over a page has no fault either: proposals, filters, the rest of the tools', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: HEIGHT })
  await page.goto('/')
  await page.getByRole('combobox').first().fill('loge')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await pageFaults(page)).toStrictEqual([])
  await page.goto('/annuaire')
  await page.getByRole('button', { name: 'Filtres' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await pageFaults(page)).toStrictEqual([])
  await page.goto('/dispositifs/D0001')
  for (const summary of await page.locator('main summary:visible').all()) await summary.click()
  expect(await pageFaults(page)).toStrictEqual([])
})

test('the reader’s own colours still tell the tab, the place and what is pressed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await signInAs(page, 'agent')
  const groundOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.goto('/annuaire')
  expect(await groundOf('.tabs a[aria-current]')).not.toBe(await groundOf('.tabs a:not([aria-current])'))
  expect(await groundOf('.top nav a[aria-current]')).not.toBe(
    await groundOf('.top nav a:not([aria-current])'),
  )
  expect(await groundOf('.pager [aria-current]')).not.toBe(await groundOf('.pager a'))
  await page.goto('/dispositifs/D0024')
  const keep = page.locator('main button[aria-pressed]').first()
  const before = await keep.evaluate((button) => getComputedStyle(button).backgroundColor)
  const was = await keep.getAttribute('aria-pressed')
  await keep.click()
  await expect(keep).not.toHaveAttribute('aria-pressed', was ?? '')
  expect(await keep.evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe(before)
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', was ?? '')
})
