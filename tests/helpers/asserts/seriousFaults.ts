import type { Page } from '@playwright/test'
import { axeViolations } from './axeViolations'

/** What axe finds serious or critical on the page shown, as `rule: first element`; an accessible page has none. */
export async function seriousFaults(page: Page): Promise<string[]> {
  return (await axeViolations(page))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
