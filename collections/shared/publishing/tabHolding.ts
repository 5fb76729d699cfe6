import type { ClientField } from 'payload'

/** The rank of the tab that holds the field of a path; -1 for the sidebar's, which are in none. */
export function tabHolding(fields: readonly ClientField[], path: string): number {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const [name = ''] = path.split('.')
  return tabs.findIndex((tab) => holds(tab.fields, name))
}

/** Rows and collapsibles have no part in the path of what they hold. */
function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    return 'fields' in field && holds(field.fields, name)
  })
}
