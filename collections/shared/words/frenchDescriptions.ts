import type { Field, SanitizedConfig } from 'payload'
import { frenchTypography } from './frenchTypography'

/** The help under every field and list, printed as French is: no line ends before « : » or a closing quote. */
export function frenchDescriptions(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields } of [...config.collections, ...config.globals]) {
    if (typeof admin.description === 'string') admin.description = frenchTypography(admin.description)
    eachField(fields)
  }
  return config
}

function eachField(fields: readonly Field[]): void {
  for (const field of fields) {
    const { admin } = field
    if (admin && 'description' in admin && typeof admin.description === 'string')
      admin.description = frenchTypography(admin.description)
    if (field.type === 'tabs') for (const tab of field.tabs) eachField(tab.fields)
    if ('fields' in field) eachField(field.fields)
  }
}
