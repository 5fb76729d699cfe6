import type { Page } from '@playwright/test'
import { axeViolations } from './axeViolations'
import { smallTargets } from './smallTargets'

const PHONE = 760
/** Filters laid out as a column are a dialog on a phone alone: elsewhere they are told as what they are, which axe notes. */
const SHUT_DIALOG = 'aria-allowed-role: <dialog class="facets" role="group"'

/**
 * All that is wrong with the page shown, whatever axe makes of its weight: its rules, one h1, no scrolling two ways, and on a phone no
 * target too small for a thumb. A right page has nothing.
 */
export async function pageFaults(page: Page): Promise<string[]> {
  const faults = (await axeViolations(page))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    .filter((fault) => !fault.startsWith(SHUT_DIALOG))
  const [titles, isWide] = await page.evaluate(() => [
    document.querySelectorAll('h1').length,
    document.documentElement.scrollWidth > window.innerWidth,
  ])
  if (titles !== 1) faults.push(`h1 × ${titles}`)
  if (isWide) faults.push('scrolls two ways')
  const isPhone = (page.viewportSize()?.width ?? PHONE) < PHONE
  return isPhone ? [...faults, ...(await smallTargets(page))] : faults
}
