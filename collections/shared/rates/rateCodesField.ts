import type { CollectionBeforeChangeHook, Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { citedCodes } from '@/features/sheets/rates/present/citedCodes'

/** The codes of the amounts that a sheet cites, read from its texts at each save: which sheets a new value touches is then one query. */
export const rateCodesField: Field = {
  name: 'rateCodes',
  type: 'text',
  hasMany: true,
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

/** Keeps `rateCodes` as the texts are. */
export const noteRateCodes: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  // What a source gave is kept as it came, and shown to nobody.
  const { rateCodes: _, import: __, ...texts } = { ...originalDoc, ...data }
  return { ...data, rateCodes: citedCodes(texts) }
}
