import { DOCUMENT_TYPES } from '@/domain/sheet/documentTypes'
import { count, instant, list, object, text } from '@/features/sheets/api/shapes'
import { itemSchemas } from './itemSchemas'
import { nationalSchemas } from './nationalSchemas'
import { rateSchemas } from './rateSchemas'

/** The JSON schemas of the public answers. */
export const schemas = {
  ...itemSchemas,
  ...rateSchemas,
  ...nationalSchemas,
  Error: object({
    error: object({ code: text, message: { ...text, description: 'En français' }, field: text }, ['field']),
  }),
  Freshness: object({
    state: {
      enum: ['verified', 'dueSoon', 'overdue', null],
      description: 'Nul pour une fiche nationale\u00a0: personne ici ne la vérifie',
    },
    verifiedAt: instant,
    reviewDueAt: instant,
  }),
  Hit: object(
    {
      id: {
        ...text,
        description: 'Identifiant public, immuable\u00a0: un UUID, ou national-F815 pour une fiche nationale',
      },
      type: { enum: [...DOCUMENT_TYPES] },
      number: { ...text, examples: ['D0042'] },
      title: text,
      url: { ...text, description: 'Adresse dans le portail' },
      highlights: object({
        title: text,
        snippet: { ...text, description: 'HTML échappé, avec des balises mark' },
      }),
      reason: { enum: ['number', 'exact', 'synonym', 'stem', 'prefix', 'typo', null] },
      freshness: { $ref: '#/components/schemas/Freshness' },
      distance: { type: 'number', description: 'Kilomètres ; seulement avec near' },
    },
    ['distance'],
  ),
  Facet: object({ value: text, label: text, count }),
  SearchAnswer: object({
    total: count,
    page: { type: 'integer', minimum: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    hits: list({ $ref: '#/components/schemas/Hit' }),
    facets: {
      type: 'object',
      additionalProperties: list({ $ref: '#/components/schemas/Facet' }),
      description:
        'Des thèmes, territoires et partenaires, les 20 premières valeurs et celles qui sont choisies',
    },
    facetSizes: {
      type: 'object',
      additionalProperties: count,
      description: 'Nombre de valeurs de chaque facette, montrées ou non',
    },
    tookMs: { type: 'number' },
  }),
  SuggestAnswer: object({
    suggestions: {
      ...list(
        object(
          {
            text,
            type: { enum: [...DOCUMENT_TYPES] },
            number: {
              ...text,
              description: 'Absent quand plusieurs fiches ont ce titre : url est leur recherche',
            },
            url: text,
          },
          ['number'],
        ),
      ),
      maxItems: 8,
    },
  }),
  Health: object({
    status: { enum: ['ok', 'degraded'] },
    version: text,
    installed: { type: ['boolean', 'null'], description: 'La base a eu un premier compte' },
    database: object({
      kind: { enum: ['sqlite', 'mongodb'] },
      status: { enum: ['ok', 'down'] },
      writable: { type: 'boolean', description: 'Une écriture d’essai a réussi' },
    }),
    search: object({
      engine: { enum: ['embedded', 'meilisearch'] },
      status: { enum: ['ok', 'down', 'behind'] },
      documents: count,
      expected: count,
      lastSyncAt: instant,
    }),
    jobs: object({
      waiting: count,
      failed: count,
      oldestWaitingSeconds: {
        type: ['integer', 'null'],
        minimum: 0,
        description: 'Âge de la plus ancienne tâche due que personne n’a prise',
      },
    }),
    degradedFile: object({
      lastAt: {
        type: ['string', 'null'],
        format: 'date-time',
        description: 'Dernière liste des places libres pour le mode dégradé',
      },
      ageSeconds: { type: ['integer', 'null'], minimum: 0 },
      pdf: { type: 'boolean', description: 'Elle a son PDF' },
    }),
  }),
}
