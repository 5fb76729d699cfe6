import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

const LABELS: Readonly<Record<string, string>> = { rows: 'Lignes', columns: 'Colonnes' }

/** Payload's tables, whose two fields have English names alone, and whose button has them too (see its part in the browser). */
export const frenchTable = createServerFeature({
  key: 'experimental_table',
  feature: async (args) => {
    const { feature } = EXPERIMENTAL_TableFeature()
    const made =
      typeof feature === 'function'
        ? await feature({ ...args, unSanitizedEditorConfig: args.unSanitizedEditorConfig })
        : feature
    return {
      ...made,
      ClientFeature: '/collections/shared/richText/FrenchTable.client#FrenchTable',
      generateSchemaMap: (schemas) => {
        const map = made.generateSchemaMap?.(schemas) ?? null
        const drawer = map?.get('fields')
        for (const field of drawer && 'fields' in drawer ? drawer.fields : [])
          if ('name' in field && field.name && LABELS[field.name] && 'label' in field)
            field.label = LABELS[field.name]
        return map
      },
    }
  },
})
