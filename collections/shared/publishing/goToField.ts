import type { ClientField } from 'payload'
import { rowIdsOf } from './rowIdsOf'
import { tabHolding } from './tabHolding'

const LONGEST_MS = 2000

/** Opens the tab and the rows that hold a field (`steps.0.text`), then brings it into view and focuses it: what is closed is not in the page. */
export async function goToField(path: string, fields: readonly ClientField[]): Promise<void> {
  const rank = tabHolding(fields, path)
  if (rank !== -1) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[rank]?.click()
  for (const id of rowIdsOf(path)) {
    const row = await appears(id)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('.collapsible--collapsed .collapsible__toggle')?.click()
  }
  const field = await appears(`field-${path.replaceAll('.', '__')}`)
  field?.scrollIntoView({ block: 'center' })
  focusIn(field)
}

function focusIn(field: HTMLElement | null): void {
  const CONTROL = 'input, textarea, select, button, [contenteditable="true"]'
  const control = field?.matches(CONTROL) ? field : field?.querySelector<HTMLElement>(CONTROL)
  control?.focus()
}

/** Waits for an element of the page as long as a tab takes to open; `null` when it does not come. */
async function appears(id: string): Promise<HTMLElement | null> {
  const start = performance.now()
  while (performance.now() - start < LONGEST_MS) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const found = document.getElementById(id)
    if (found) return found
  }
  return null
}
