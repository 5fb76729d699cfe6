import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Violation = { id: string; impact?: string | null | undefined; nodes: readonly { html: string }[] }

/**
 * What axe finds wrong with the page shown. The portal has no frame, so axe answers in the page itself instead of opening one more
 * window to put frames together; what it finds right is not described: half the time of looking at a page.
 */
export async function axeViolations(page: Page): Promise<readonly Violation[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      // Off by default: what is seen of a control must be in its name, for who speaks to the machine (WCAG 2.5.3).
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    .analyze()
  return violations
}
