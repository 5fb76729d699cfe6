'use client'

import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'

/** Payload's tables in the browser, under a French name. */
export const FrenchTable = createClientFeature((args) => {
  const { feature } = TableFeatureClient(args.props)
  const made = typeof feature === 'function' ? feature(args) : feature
  const groups = made.slashMenu?.groups?.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, label: 'Tableau', keywords: ['tableau', 'table'] })),
  }))
  return { ...made, slashMenu: { ...made.slashMenu, ...(groups ? { groups } : {}) } }
})
