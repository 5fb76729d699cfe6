import type { Page } from '@playwright/test'

/** Opens a page of `PORTAL_PAGES` and says its HTTP status. @throws Error when the page before leads to none that fits its `*`. */
export async function openPortalPage(page: Page, path: string): Promise<number> {
  if (!path.endsWith('*')) {
    return (await page.goto(path))?.status() ?? 0
  }
  const start = path.slice(0, -1)
  await page.goto(start.slice(0, start.lastIndexOf('/')))
  const href = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')
  return (await page.goto(href ?? start))?.status() ?? 0
}
