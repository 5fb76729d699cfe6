import { SOUGHT_FACETS } from '@/features/finding/search/read/SOUGHT_FACETS'
import { OPEN_TIMES } from '@/features/finding/search/read/slotsOfOpenTime'
import { FACET_NAMES, SEARCH_SORTS } from '@/infra/search/SearchQuery'
import { soughtName } from '@/ui/filters/soughtName'
import packageJson from '../../../../package.json'
import { answer, errors, parameter } from './describe'
import { ratePaths } from './ratePaths'
import { resourcePaths } from './resourcePaths'
import { schemas } from './schemas'

const repeated = (name: string) => ({
  ...parameter(name, { type: 'array', items: { type: 'string' } }, 'Répétable : l’une de ces valeurs'),
  style: 'form',
  explode: true,
})

const searchParameters = [
  parameter('q', { type: 'string', maxLength: 400 }, 'Mots, sigle ou numéro de fiche'),
  ...FACET_NAMES.map(repeated),
  ...SOUGHT_FACETS.map((name) =>
    parameter(
      soughtName(name),
      { type: 'string', maxLength: 80 },
      `Mots cherchés parmi les valeurs de la facette ${name}, dont la réponse donne les 20 premières`,
    ),
  ),
  parameter('age', { type: 'number', minimum: 0, maximum: 130 }, 'Âge de la personne, en années'),
  parameter('commune', { type: 'string' }, 'Code INSEE : la commune, son EPCI, son département et la France'),
  parameter('near', { type: 'string' }, 'latitude,longitude'),
  parameter('radius', { type: 'number' }, 'Rayon en kilomètres, avec near'),
  parameter(
    'bounds',
    { type: 'string' },
    'sud,ouest,nord,est en degrés : ce qui a une adresse dans ce cadre',
  ),
  parameter(
    'open',
    { type: 'string', enum: [...OPEN_TIMES] },
    'Ouvert maintenant, ou ce jour-là dans les sept jours à venir (matin de 6 h à 12 h, après-midi de 12 h à 18 h, soir de 18 h à minuit, heure de Paris)',
  ),
  parameter('ended', { type: 'string', enum: ['0', '1'] }, 'Avec les dispositifs terminés'),
  parameter(
    'sort',
    { type: 'string', enum: [...SEARCH_SORTS] },
    'Ordre : relevance quand des mots sont tapés, title sans eux ; distance avec near',
  ),
  parameter('page', { type: 'integer', minimum: 1 }, 'Page, à partir de 1'),
  parameter('pageSize', { type: 'integer', minimum: 1, maximum: 100 }, 'Résultats par page'),
]

/** The OpenAPI 3.1 description of the JSON that other tools may call. */
export function openApiDocument(siteUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Repère',
      version: packageJson.version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: siteUrl }],
    security: [{}, { key: [] }],
    paths: {
      '/api/search': {
        get: {
          summary: 'Chercher',
          parameters: searchParameters,
          responses: { 200: answer('SearchAnswer', 'Une page de résultats'), ...errors },
        },
      },
      '/api/suggest': {
        get: {
          summary: 'Suggérer',
          parameters: [parameter('q', { type: 'string', maxLength: 100 }, 'Ce qui est tapé')],
          responses: {
            200: answer(
              'SuggestAnswer',
              'Huit suggestions au plus : les titres qui commencent ainsi, puis ce que la recherche trouve',
            ),
            ...errors,
          },
        },
      },
      ...resourcePaths,
      ...ratePaths,
      '/api/health': {
        get: {
          summary: 'État du service',
          security: [{}],
          responses: { 200: answer('Health', 'En ordre'), 503: answer('Health', 'Dégradé') },
        },
      },
    },
    components: {
      schemas,
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'Clé donnée par un administrateur' },
      },
    },
  }
}
