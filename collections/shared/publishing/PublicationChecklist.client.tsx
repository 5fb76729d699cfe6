'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { goToField } from './goToField'
import { isGatedKind, missingOf } from './missingOf'
import { usePublicationFaults } from './usePublicationFaults.client'

/** What the open draft still lacks to be published, each line a link to its field. */
export function PublicationChecklist() {
  const [fields] = useAllFormFields()
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const values = reduceFieldsToValues(fields, true)
  // The form holds an empty list as its number of rows.
  const facts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, LISTS.has(name) && value === 0 ? [] : value]),
  )
  const kind = isGatedKind(collectionSlug) ? collectionSlug : 'schemes'
  const told = usePublicationFaults(kind, JSON.stringify({ id, values: facts }))
  const missing = told ?? missingOf(kind, facts)
  const ready = told ? 'Prête à publier' : 'Vérification…'
  return (
    <section aria-live="polite" className="field-type repere-checklist">
      <strong>{missing.length === 0 ? ready : `Avant de publier (${missing.length})`}</strong>
      <ul>
        {missing.map(({ path, label, message }) => (
          <li key={path}>
            <a
              href={`#field-${path.replaceAll('.', '__')}`}
              onClick={(event) => {
                event.preventDefault()
                goToField(path, getEntityConfig({ collectionSlug })?.fields ?? [])
              }}
            >
              {label}
            </a>
            {` : ${message}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

const LISTS = new Set(['steps', 'documents', 'legalReferences'])
