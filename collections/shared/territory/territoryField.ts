import type { Field } from 'payload'
import { validateTerritory } from '../validateTerritory'
import { bringTerritoryUpToDate } from './bringUpToDate'

const COMPONENT = '/collections/shared/territory/TerritoryField.client#TerritoryField'

type Args = { name: string; label: string; description: string; hasMany?: boolean; width?: string }

/** Territories, stored as codes and chosen by their names; one alone unless `hasMany`. */
export function territoryField({ name, label, description, hasMany = true, width }: Args): Field {
  const admin = { description, components: { Field: COMPONENT }, ...(width ? { width } : {}) }
  const hooks = { beforeValidate: [bringTerritoryUpToDate] }
  return hasMany
    ? { name, label, type: 'text', hasMany: true, validate: validateTerritory, hooks, admin }
    : { name, label, type: 'text', validate: validateTerritory, hooks, admin }
}
