import type { Browser } from 'playwright-core'
import { env } from '@/env'
import { answerFromOwnServer } from './answerFromOwnServer'
import { PdfUnavailable } from './PdfUnavailable'
import { takeRenderSlot } from './takeRenderSlot'

const WITHIN_MS = 20_000
// Every request is answered by this process: the browser itself reaches no network, whatever a page holds.
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND'

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
 * @throws PdfUnavailable when there is no Chromium, or it fails or takes more than 20 seconds; `cause` says how.
 */
export async function printToPdf(print: Print): Promise<Uint8Array<ArrayBuffer>> {
  const deadline = AbortSignal.timeout(WITHIN_MS)
  const giveBack = await takeRenderSlot(deadline)
  // A Chromium that hangs takes long to die: its place is kept meanwhile, but nobody waits for it.
  const printing = withBrowser(deadline, (browser) => printPage(browser, print, deadline)).finally(giveBack)
  try {
    return await Promise.race([printing, failAt(deadline)])
  } catch (cause) {
    throw new PdfUnavailable(
      'Le PDF n’a pas pu être fabriqué. Imprimez la page depuis votre navigateur, ou réessayez dans un instant.',
      { cause },
    )
  }
}

function failAt(deadline: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (deadline.aborted) reject(deadline.reason)
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true })
  })
}

async function withBrowser<T>(deadline: AbortSignal, work: (browser: Browser) => Promise<T>): Promise<T> {
  if (!env.CHROMIUM_PATH) throw new Error('CHROMIUM_PATH is not set')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: env.CHROMIUM_PATH,
    args: [NO_NETWORK],
    timeout: WITHIN_MS,
    // The signals are the server's own to handle: Playwright would end the process.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  const stop = () => void browser.close()
  deadline.addEventListener('abort', stop, { once: true })
  try {
    deadline.throwIfAborted()
    return await work(browser)
  } finally {
    deadline.removeEventListener('abort', stop)
    await browser.close()
  }
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
