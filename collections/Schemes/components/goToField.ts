/** The tab of the form, by its rank, that holds a field; the sidebar's fields are in none. */
const TAB_OF: Record<string, number> = {
  title: 0,
  summary: 0,
  kind: 0,
  themes: 0,
  publics: 1,
  level: 1,
  territory: 1,
  conditions: 1,
  steps: 2,
  contacts: 2,
  legalReferences: 3,
}

/** Opens the tab of a field, then brings the field into view and focuses it: tabs that are closed are not in the page. */
export function goToField(path: string): void {
  const rank = TAB_OF[path]
  if (rank !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[rank]?.click()
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = document.getElementById(`field-${path}`)
      field?.scrollIntoView({ block: 'center' })
      const input = field?.matches('input, textarea, button')
        ? field
        : field?.querySelector<HTMLElement>('input, textarea, button')
      input?.focus()
    }),
  )
}
