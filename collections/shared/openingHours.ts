import type { Field, FieldAccess } from 'payload'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'

/** Opening hours (`OpeningHours` as JSON, edited by hand in a form) and the words that go with them. */
export function openingHoursFields(read: FieldAccess): Field[] {
  return [
    {
      name: 'openingHours',
      label: 'Horaires',
      type: 'json',
      access: { read },
      admin: {
        components: {
          Field: '@collections/Organisations/components/OpeningHoursField.client#OpeningHoursField',
        },
      },
      validate: validateOpeningHours,
      typescriptSchema: [
        () => ({ tsType: "import('@/domain/hours/OpeningHours').OpeningHours", type: 'array' as const }),
      ],
    },
    {
      name: 'hoursNote',
      label: 'Précision sur les horaires',
      type: 'textarea',
      maxLength: 1000,
      access: { read },
      admin: { description: '« Sur rendez-vous l’après-midi. »' },
    },
  ]
}

function validateOpeningHours(value: unknown): string | true {
  if (value === undefined || value === null) return true
  return openingHoursFault(value) ?? true
}
