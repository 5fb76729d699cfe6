import { PLACEMENTS } from '@/domain/nationalSheet/complementLists'
import { count, list, object, optionalText, text } from '@/features/sheets/api/shapes'

const item = {
  code: { ...text, examples: ['F815'] },
  title: text,
  description: text,
  type: text,
  theme: optionalText,
  modifiedOn: { ...optionalText, format: 'date', description: 'Date du fichier de la source' },
  url: { ...text, description: 'Adresse dans le portail' },
}

/** National sheets in the public answers; notes of agents are in none. */
export const nationalSchemas = {
  NationalSheetItem: object(item),
  NationalSheetList: object({
    total: count,
    page: { type: 'integer', minimum: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    items: list({ $ref: '#/components/schemas/NationalSheetItem' }),
  }),
  NationalSheet: object({
    ...item,
    source: text,
    sourceUrl: text,
    text: { ...text, description: 'Une ligne par phrase ; celle d’un cas est précédée du nom du cas' },
    complements: list(
      object({
        section: { ...optionalText, description: 'Ancre de la section ; null pour la fiche entière' },
        placement: { enum: PLACEMENTS.map(({ code }) => code).filter((code) => code !== 'note') },
        text,
        toReview: { type: 'boolean', description: 'Le texte national a changé depuis' },
        updatedAt: { ...text, format: 'date-time' },
      }),
    ),
  }),
}
