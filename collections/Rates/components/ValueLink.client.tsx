'use client'

import { useFormFields } from '@payloadcms/ui'

/** Leads to the page where a value is typed, seen in every text that it changes, then published. */
export function ValueLink() {
  const code = useFormFields(([fields]) => fields.code?.value)
  const isKnown = useFormFields(([fields]) => Boolean(fields.firstPublishedAt?.value))
  if (!isKnown || typeof code !== 'string') return null
  return (
    <p>
      <a href={`/bureau/baremes/${encodeURIComponent(code)}/valeur`}>
        Ajouter une valeur en voyant d’abord ce qu’elle change dans les fiches
      </a>
    </p>
  )
}
