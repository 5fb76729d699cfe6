import type { Page } from '@playwright/test'

/** What React throws where the browser draws something else than the server sent, in a built portal and in development. */
const MISMATCH = /Minified React error #(?:418|421|422|423|425)\b|hydrat/i

/** Notes from now on, for every page that is opened, each part that the browser had to draw again. */
export function hydrationFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => {
    if (MISMATCH.test(message)) faults.push(`${new URL(page.url()).pathname}: ${message}`)
  })
  return faults
}
