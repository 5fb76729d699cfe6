import { apiKinds } from '@/features/registry'
import { instant, list, object, optionalText, text } from '@/features/sheets/api/shapes'

const pageOf = (item: string) =>
  object({
    items: list({ $ref: `#/components/schemas/${item}` }),
    withdrawn: list({ $ref: '#/components/schemas/Withdrawn' }),
    nextCursor: { ...optionalText, description: 'Page suivante ; null à la dernière' },
    syncedUntil: { ...instant, description: 'Le « updatedSince » de la prochaine lecture' },
  })

/** The JSON schemas of the public API, version 1: of each kind, of what was withdrawn, of a page of each kind. */
export const itemSchemas: Readonly<Record<string, object>> = {
  ...Object.fromEntries(apiKinds.map(({ api }) => [api.name, api.schema])),
  Withdrawn: object({
    number: text,
    id: { ...text, format: 'uuid' },
    withdrawnAt: { ...text, format: 'date-time' },
  }),
  ...Object.fromEntries(apiKinds.map(({ api }) => [`${api.name}List`, pageOf(api.name)])),
}
