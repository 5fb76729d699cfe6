import type { Field, FieldAccess } from 'payload'

/** Opening hours (`OpeningHours` as JSON, edited by hand in a form) and the words that go with them. */
export function openingHoursFields(read: FieldAccess): Field[] {
  return [
    {
      name: 'openingHours',
      label: 'Horaires',
      type: 'json',
      access: { read },
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
