import type { Field } from 'payload'
import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import { DEFAULT_FREE_PLACES_SETTINGS } from '@/domain/facility/freePlacesSettings'

/** How long what a facility says of its free places holds, in hours, for each duration of stay; told in days or hours. */
export const freePlacesDelays: Field = {
  name: 'freePlacesDelays',
  label: 'Places libres : délai avant « à confirmer »',
  type: 'group',
  admin: { description: 'Passé deux fois ce délai, l’unité quitte la liste par défaut.' },
  fields: [
    {
      type: 'row',
      fields: STAY_DURATIONS.map(({ code, label }) => ({
        name: code,
        label,
        type: 'number' as const,
        required: true,
        min: 1,
        max: 8760,
        admin: { components: { Field: '/collections/Site/DelayField.client#DelayField' } },
        defaultValue: DEFAULT_FREE_PLACES_SETTINGS.delays[code],
      })),
    },
  ],
}
