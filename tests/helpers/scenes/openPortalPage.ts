import type { Page } from '@playwright/test'

/** A slow list is waited for; one that leads nowhere must not use up the whole test. */
const LONGEST_MS = 30_000

/**
 * Opens a page of `PORTAL_PAGES` and says its HTTP status. `a > b*`: opens `a`, then the first link there that fits `b*`; a `*` without a page
 * before it is looked for on the page above. @throws Error when a page leads to none that fits.
 */
export async function openPortalPage(page: Page, way: string): Promise<number> {
  const steps = way.split(' > ')
  const [first = ''] = steps
  if (first.includes('*')) steps.unshift(first.slice(0, first.slice(0, first.indexOf('*')).lastIndexOf('/')))
  let status = 0
  for (const step of steps) {
    const path = step.includes('*') ? await linkOf(page, step) : step
    status = (await page.goto(path))?.status() ?? 0
  }
  return status
}

async function linkOf(page: Page, pattern: string): Promise<string> {
  const [start = ''] = pattern.split('*')
  const links = page.locator(`main a[href^="${start}"]`)
  await links.first().waitFor({ state: 'attached', timeout: LONGEST_MS })
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const fits = new RegExp(`^${pattern.replace(/[?.]/g, '\\$&').replaceAll('*', '[^/]+')}$`)
  const found = paths.find((path) => fits.test(path))
  if (!found) throw new Error(`No link of ${page.url()} fits ${pattern}`)
  return found
}
