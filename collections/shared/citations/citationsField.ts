import type { CollectionBeforeChangeHook, Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { idKey } from '@/features/sheets/citations/present/citationKeys'
import { citationsIn } from '@/features/sheets/citations/present/citationsIn'

/** The sheets that a sheet leads to, read from its texts at each save: where a sheet is cited is then one query. */
export const citationsField: Field = {
  name: 'citations',
  type: 'text',
  hasMany: true,
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

/** Keeps `citations` as the texts and the links to see are. */
export const noteCitations: CollectionBeforeChangeHook = ({ data, originalDoc, collection }) => {
  const { body, related } = { ...originalDoc, ...data }
  const plain: unknown[] = Array.isArray(related) ? related : []
  // A field to one kind holds ids alone.
  const named =
    collection.slug === SLUGS.schemes
      ? plain.flatMap((id) => (typeof id === 'string' ? [idKey(SLUGS.schemes, id)] : []))
      : []
  return { ...data, citations: [...new Set([...citationsIn({ body, related }, env.SITE_URL), ...named])] }
}
