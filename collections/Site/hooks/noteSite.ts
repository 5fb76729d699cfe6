import { isDeepStrictEqual } from 'node:util'
import type { Field, GlobalAfterChangeHook } from 'payload'
import { noteSettings } from '@/features/people/audit/write/noteSettings'

/** Writes in the journal which settings somebody changed, by the names of their fields. */
export const noteSite: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changed = namedFields(global.fields).filter(
    ({ name }) =>
      !OF_PAYLOAD.includes(name) && !isDeepStrictEqual(said(previousDoc?.[name]), said(doc[name])),
  )
  const detail = changed.map(({ label }) => label).join(', ')
  if (detail) await noteSettings({ req, action: 'siteChanged', detail })
  return doc
}

const OF_PAYLOAD = ['createdAt', 'updatedAt']

/** What was never filled says nothing, however it is stored. */
const said = (value: unknown): unknown =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value

type Named = { name: string; label: string }

/** The fields that hold values, those of rows and tabs with them. */
function namedFields(fields: readonly Field[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if ('name' in field && field.name)
      return [
        {
          name: field.name,
          label: 'label' in field && typeof field.label === 'string' ? field.label : field.name,
        },
      ]
    if ('fields' in field) return namedFields(field.fields)
    return field.type === 'tabs' ? field.tabs.flatMap((tab) => namedFields(tab.fields)) : []
  })
}
