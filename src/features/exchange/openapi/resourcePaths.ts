import { apiKinds } from '@/features/registry'
import { answer, errors, parameter } from './describe'

const { 503: _search, ...refusals } = errors

const HOW = [
  'Dans l’ordre des changements : une fiche qui change pendant la lecture revient à la fin, aucune n’est sautée.',
  'Lire les pages par « nextCursor » jusqu’à null, puis garder « syncedUntil » : c’est le « updatedSince » de la fois',
  'suivante, qui donne aussi dans « withdrawn » les fiches que ce lecteur ne peut plus lire. Une fiche peut être donnée',
  'deux fois : la dernière compte. Les changements paraissent après deux secondes.',
].join(' ')

const listParameters = [
  parameter('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'Fiches par page'),
  parameter('cursor', { type: 'string' }, 'Le « nextCursor » de la page d’avant'),
  parameter(
    'updatedSince',
    { type: 'string', format: 'date-time' },
    'Ce qui a changé depuis, cet instant compris',
  ),
]

const conditional = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'L’ETag d’une réponse gardée',
}

const headers = {
  ETag: { schema: { type: 'string' }, description: 'Validateur fort de cette réponse' },
  'Last-Modified': { schema: { type: 'string' }, description: 'Dernier changement' },
}

const notModified = { description: 'La réponse gardée vaut toujours' }

/** The read-only public API, version 1. */
export const resourcePaths = Object.fromEntries(
  apiKinds.flatMap(({ kind, api: { name: item, words } }) => [
    [
      `/api/v1/${kind}`,
      {
        get: {
          operationId: `list${item}s`,
          summary: `Lister les ${words.several}`,
          description: HOW,
          parameters: [...listParameters, conditional],
          responses: {
            200: { ...answer(`${item}List`, 'Une page'), headers },
            304: notModified,
            ...refusals,
          },
        },
      },
    ],
    [
      `/api/v1/${kind}/{number}`,
      {
        get: {
          operationId: `get${item}`,
          summary: `Lire ${words.one}`,
          parameters: [
            {
              name: 'number',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description: 'Numéro de fiche',
            },
            conditional,
          ],
          responses: {
            200: { ...answer(item, 'La fiche'), headers },
            304: notModified,
            ...refusals,
            404: answer('Error', 'Aucune fiche à ce numéro pour ce lecteur'),
            410: answer('Error', 'La fiche a été retirée'),
          },
        },
      },
    ],
  ]),
)
