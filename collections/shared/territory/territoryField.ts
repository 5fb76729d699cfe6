import type { Field, FieldHook } from 'payload'
import { storedTerritory } from '@/features/geography/places/read/storedCodes'
import { validateTerritory } from '../validateTerritory'

const COMPONENT = '/collections/shared/territory/TerritoryField.client#TerritoryField'

/** Whoever writes them, codes are stored as they stand today. */
const bringUpToDate: FieldHook = ({ value }) => storedTerritory(value)

type Args = { name: string; label: string; description: string; hasMany?: boolean; width?: string }

/** Territories, stored as codes and chosen by their names; one alone unless `hasMany`. */
export function territoryField({ name, label, description, hasMany = true, width }: Args): Field {
  const admin = { description, components: { Field: COMPONENT }, ...(width ? { width } : {}) }
  const hooks = { beforeValidate: [bringUpToDate] }
  return hasMany
    ? { name, label, type: 'text', hasMany: true, validate: validateTerritory, hooks, admin }
    : { name, label, type: 'text', validate: validateTerritory, hooks, admin }
}
