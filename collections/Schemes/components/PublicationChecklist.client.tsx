'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { missingForPublication } from '@/domain/scheme/missingForPublication'

/** What the open draft still lacks to be published, each line a link to its field. */
export function PublicationChecklist() {
  const [fields] = useAllFormFields()
  const missing = missingForPublication(reduceFieldsToValues(fields, true))
  return (
    <section aria-live="polite" className="field-type">
      <strong>{missing.length === 0 ? 'Prête à publier' : `Avant de publier (${missing.length})`}</strong>
      <ul style={{ listStyle: 'none', padding: 0, margin: '8px 0 0' }}>
        {missing.map(({ path, label, message }) => (
          <li key={path} style={{ padding: '3px 0' }}>
            <a href={`#field-${path}`}>{label}</a> : {message}
          </li>
        ))}
      </ul>
    </section>
  )
}
