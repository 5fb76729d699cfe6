import { expect, type Page, test } from '@playwright/test'
import { hydrationFaults } from '../helpers/asserts/hydrationFaults'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const LONGEST_MS = 300_000
const MOST_TRIES = 5
const TRY_AGAIN_MS = 1_000
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

const LISTS = [
  'schemes',
  'themes',
  'media',
  'organisations',
  'services',
  'facilities',
  'units',
  'memberships',
  'verifications',
  'proposals',
  'reports',
  'audit-log',
  'synonyms',
  'users',
  'api-keys',
  'import-runs',
  'conflicts',
]
/** Those whose first sheet is opened: each has parts that the others have not. */
const SHEETS = [
  'schemes',
  'organisations',
  'facilities',
  'services',
  'units',
  'reports',
  'proposals',
  'users',
]
const OTHERS = [
  '/admin',
  '/admin/account',
  '/admin/globals/site',
  '/admin/collections/schemes/create',
  '/admin/collections/media/create',
  '/admin/collections/import-runs/create',
  '/admin/collections/schemes/trash',
]

// They only look: both workers share them.
test.describe.configure({ mode: 'parallel' })

test.describe('every kind of page of the admin', () => {
  test('is named, readable and whole at both widths: lists', async ({ page }) => {
    test.setTimeout(LONGEST_MS)
    await signInAs(page, 'administrator')
    expect(
      await faultsOf(
        page,
        LISTS.map((slug) => `/admin/collections/${slug}`),
      ),
    ).toStrictEqual([])
  })

  test('is named, readable and whole at both widths: sheets, versions, settings, account, bin', async ({
    page,
  }) => {
    test.setTimeout(LONGEST_MS)
    await signInAs(page, 'administrator')
    const sheets: string[] = []
    for (const slug of SHEETS) {
      const { docs } = await (await page.request.get(`/api/${slug}?limit=1&depth=0`)).json()
      sheets.push(`/admin/collections/${slug}/${docs[0].id}`)
    }
    expect(await faultsOf(page, [...OTHERS, ...sheets, `${sheets[0]}/versions`])).toStrictEqual([])
  })

  test('is named in a comparison of versions and in filters, whose dates are read in French', async ({
    page,
  }) => {
    await signInAs(page, 'editor')
    await page.goto('/admin/collections/schemes', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Filtres' }).click()
    await page.getByRole('button', { name: 'Ajouter un filtre' }).click()
    // The list is read again for the filter, and has no title for an instant.
    await expect.poll(() => seriousFaults(page)).toStrictEqual([])
    await page.locator('.condition__field input').fill('Vérifiée le')
    await page.locator('.rs__option', { hasText: 'Vérifiée le' }).click()
    await page.locator('.condition__value input').fill('05/11/2026')
    await expect(page).toHaveURL(/2026-11-05/)
    await page.goto('/admin/collections/schemes', { waitUntil: 'networkidle' })
    await page.locator('table a').first().click()
    await page.waitForURL(/\/schemes\/[^/?]+$/)
    await page.goto(`${new URL(page.url()).pathname}/versions`, { waitUntil: 'networkidle' })
    await page.locator('table a').first().click()
    await page.waitForURL(/\/versions\/[^/?]+/)
    await page.waitForLoadState('networkidle')
    expect(await seriousFaults(page)).toStrictEqual([])
  })
})

/** What is wrong on each page, at a desk then on a phone, after its address; also a page without one `main`, or with two titles. */
async function faultsOf(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults = hydrationFaults(page)
  for (const path of paths) {
    await page.setViewportSize(DESK)
    await page.goto(path, { waitUntil: 'networkidle' })
    const told = async (width: number) =>
      faults.push(...(await lastingFaults(page)).map((fault) => `${path} at ${width}: ${fault}`))
    await told(DESK.width)
    await page.setViewportSize(PHONE)
    await told(PHONE.width)
    const mains = await page.getByRole('main').count()
    const titles = await page.getByRole('heading', { level: 1 }).count()
    if (mains !== 1 || titles !== 1) faults.push(`${path} has ${mains} main and ${titles} titles`)
  }
  return faults
}

/** What is still wrong once what our parts mend in those of the CMS is mended: a busy machine takes its time. */
async function lastingFaults(page: Page): Promise<string[]> {
  let faults = await seriousFaults(page)
  for (let tries = 0; faults.length > 0 && tries < MOST_TRIES; tries += 1) {
    await page.waitForTimeout(TRY_AGAIN_MS)
    faults = await seriousFaults(page)
  }
  return faults
}
