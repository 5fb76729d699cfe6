'use client'

import { useFormFields } from '@payloadcms/ui'
import { useWritten } from './useWritten.client'

/** How an amount looks in the editor of a long text: what it gives today, and its code on hover. */
export function AmountLabel() {
  const formula = useFormFields(([fields]) => fields.formula?.value)
  const text = typeof formula === 'string' ? formula : ''
  const written = useWritten(text)
  return <span title={written?.fault ?? text}>{written?.words ?? (text || 'montant à choisir')}</span>
}
