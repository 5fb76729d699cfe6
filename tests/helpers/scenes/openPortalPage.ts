import type { Page } from '@playwright/test'

/** Opens a page of `PORTAL_PAGES`. @throws Error when the page before leads to none that fits its `*`. */
export async function openPortalPage(page: Page, path: string): Promise<void> {
  if (!path.endsWith('*')) {
    await page.goto(path)
    return
  }
  const start = path.slice(0, -1)
  await page.goto(start.slice(0, start.lastIndexOf('/')))
  await page.goto((await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? start)
}
