import type { TextField } from 'payload'
import { isWebAddress } from '@/domain/text/safeHref'

/** A link: http or https only, so that no page ever carries a `javascript:` address. */
export function webAddress(name: string, label: string): TextField {
  return { name, label, type: 'text', admin: { width: '50%' }, validate: validateWebAddress }
}

function validateWebAddress(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true
  return isWebAddress(value) ? true : 'Indiquez une adresse complète, qui commence par https://.'
}
