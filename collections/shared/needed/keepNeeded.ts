import type { SanitizedConfig } from 'payload'
import { needsOf } from './needsOf'
import { refuseLosing } from './refuseLosing'

/** No collection loses, by deletion or to the bin, a document that another one cannot do without. */
export function keepNeeded(config: SanitizedConfig): SanitizedConfig {
  const all = needsOf(config)
  for (const { slug, hooks } of config.collections) {
    const needs = all.filter(({ target }) => target === slug)
    if (needs.length === 0) continue
    hooks.beforeDelete.push(({ req, id }) => refuseLosing({ req, id, needs }))
    hooks.beforeChange.push(async ({ data, originalDoc, operation, req }) => {
      const isBinned = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
      if (isBinned) await refuseLosing({ req, id: originalDoc.id, needs })
      return data
    })
  }
  return config
}
