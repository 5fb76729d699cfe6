import type { Browser } from 'playwright-core'
import { PdfUnavailable } from './PdfUnavailable'
import { takeRenderSlot } from './takeRenderSlot'
import { PRINT_WITHIN_MS, withBrowser } from './withBrowser'

/**
 * Makes a PDF in a Chromium of its own, at most two at once.
 * @throws PdfUnavailable when there is no Chromium, or it fails or takes more than 20 seconds; `cause` says how.
 */
export async function renderPdf(
  print: (browser: Browser, deadline: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const deadline = AbortSignal.timeout(PRINT_WITHIN_MS)
  const giveBack = await takeRenderSlot(deadline)
  // A Chromium that hangs takes long to die: its place is kept meanwhile, but nobody waits for it.
  const printing = withBrowser(deadline, (browser) => print(browser, deadline)).finally(giveBack)
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
