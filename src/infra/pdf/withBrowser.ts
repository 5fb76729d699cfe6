import type { Browser } from 'playwright-core'
import { env } from '@/env'

/** The longest that a print takes, in milliseconds. */
export const PRINT_WITHIN_MS = 20_000
// Every request is answered by this process: the browser itself reaches no network, whatever a page holds.
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND'

/** Does `work` in a Chromium of its own, which ends with it or at `deadline`. @throws Error without `CHROMIUM_PATH`. */
export async function withBrowser<T>(
  deadline: AbortSignal,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  if (!env.CHROMIUM_PATH) throw new Error('CHROMIUM_PATH is not set')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: env.CHROMIUM_PATH,
    args: [NO_NETWORK],
    timeout: PRINT_WITHIN_MS,
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
