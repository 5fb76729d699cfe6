import {
  RATE_DOMAINS,
  RATE_KINDS,
  RATE_PERIODS,
  RATE_UNITS,
  RATE_ZONES,
  SCALE_READINGS,
} from '@/domain/rates/closedLists'
import { ENTRY_STATES } from '@/domain/rates/entryStates'
import { codeOf, instant, list, nullable, object, optionalText, text } from '@/features/sheets/api/shapes'

const day = { ...text, format: 'date' } as const
const optionalDay = { ...optionalText, format: 'date' } as const
const decimal = { ...optionalText, pattern: '^-?\\d+(\\.\\d+)?$', description: 'Décimal exact, en texte' }
const value = { $ref: '#/components/schemas/RateValue' }

const item = {
  code: text,
  label: text,
  shortLabel: optionalText,
  description: optionalText,
  kind: codeOf(RATE_KINDS),
  domain: codeOf(RATE_DOMAINS),
  zone: codeOf(RATE_ZONES),
  unit: codeOf(RATE_UNITS),
  base: { ...optionalText, description: 'De quoi un pourcentage est pris : « du SMIC »' },
  period: codeOf(RATE_PERIODS, true),
  reading: {
    ...codeOf(SCALE_READINGS, true),
    description: 'Comment lire les tranches ; null hors barème à tranches',
  },
  thresholdUnit: codeOf(RATE_UNITS, true),
  thresholdBase: optionalText,
  formula: { ...optionalText, description: 'Le calcul, pour un montant tiré d’autres barèmes' },
  stillValidOn: { ...optionalDay, description: 'Dernier jour où la valeur en vigueur a été vérifiée' },
  url: text,
  on: { ...day, description: 'Le jour lu' },
  value: { ...nullable(value), description: 'Ce qui s’applique ce jour-là ; null avant la première valeur' },
  next: { ...nullable(value), description: 'Le premier changement connu après ce jour' },
}

/** The JSON schemas of rates in the public API. */
export const rateSchemas: Readonly<Record<string, object>> = {
  RateValue: object({
    effectFrom: day,
    ends: {
      type: 'boolean',
      description: 'Plus de montant à partir de ce jour : celui d’avant ne s’applique plus',
    },
    amount: decimal,
    brackets: list(object({ threshold: decimal, value: decimal })),
    unit: codeOf(RATE_UNITS),
    thresholdUnit: { ...codeOf(RATE_UNITS, true), description: 'Des seuils, ce jour-là' },
    words: { ...optionalText, description: 'En français, espaces insécables ; null pour des tranches' },
    states: list(codeOf(ENTRY_STATES)),
    reference: nullable(object({ title: text, url: optionalText })),
    publishedOn: { ...optionalDay, description: 'Parution au Journal officiel' },
    enteredAt: instant,
    note: optionalText,
  }),
  RateSummary: object(item),
  Rate: object({
    ...item,
    values: {
      ...list(value),
      description:
        'Toutes, de la plus ancienne date d’effet à la plus récente, les valeurs corrigées comprises',
    },
  }),
  RateList: object({ on: day, items: list({ $ref: '#/components/schemas/RateSummary' }) }),
}
