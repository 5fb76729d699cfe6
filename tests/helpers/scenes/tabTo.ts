import { expect, type Locator, type Page } from '@playwright/test'

const MOST = 120

/** Goes on with the Tab key until the focus is there. @throws Error when it never is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${MOST} stops do not lead to ${target.toString()}`)
}
