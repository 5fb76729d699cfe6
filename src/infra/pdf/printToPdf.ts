import type { Browser } from 'playwright-core'
import { env } from '@/env'
import { answerFromOwnServer } from './answerFromOwnServer'
import { renderPdf } from './renderPdf'

type Print = {
  /** Path and query of a page of this site. */
  path: string
  /** The `Cookie` header of the reader: what is printed is what they may read. */
  cookies: string
  /** CSS selector of what is there once the page may be printed. */
  ready: string
}

/**
 * Prints a page of our own to PDF with the Chromium of `CHROMIUM_PATH`, one process a print, at the paper size of its CSS.
 * @throws PdfUnavailable as `renderPdf` does.
 */
export async function printToPdf(print: Print): Promise<Uint8Array<ArrayBuffer>> {
  return renderPdf((browser, deadline) => printPage(browser, print, deadline))
}

async function printPage(
  browser: Browser,
  { path, cookies, ready }: Print,
  deadline: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
  })
  await context.route('**/*', (route) => answerFromOwnServer(route, cookies, deadline))
  const page = await context.newPage()
  const response = await page.goto(new URL(path, env.SITE_URL).href)
  if (response?.status() !== 200) throw new Error(`The page to print answered ${response?.status()}`)
  await page.locator(ready).waitFor({ state: 'attached' })
  return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
}
