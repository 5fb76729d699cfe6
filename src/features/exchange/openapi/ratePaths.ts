import { RATE_DOMAINS } from '@/domain/rates/closedLists'
import { answer, errors, parameter } from './describe'

const { 503: _search, ...refusals } = errors
const on = parameter(
  'on',
  { type: 'string', format: 'date' },
  'Le jour lu, de Paris ; aujourd’hui par défaut',
)

/** The paths of rates in the public API. */
export const ratePaths = {
  '/api/v1/rates': {
    get: {
      operationId: 'listRates',
      summary: 'Lister les barèmes',
      description:
        'Tous les barèmes publiés, chacun avec ce qui s’applique le jour lu et ce qui vient ensuite.',
      parameters: [
        on,
        parameter(
          'domain',
          { type: 'string', enum: RATE_DOMAINS.map(({ code }) => code) },
          'Un seul domaine',
        ),
        parameter('q', { type: 'string', maxLength: 100 }, 'Des mots du libellé, ou du code'),
      ],
      responses: { 200: answer('RateList', 'Les barèmes, par libellé'), ...refusals },
    },
  },
  '/api/v1/rates/{code}': {
    get: {
      operationId: 'getRate',
      summary: 'Lire un barème, à une date',
      parameters: [
        {
          name: 'code',
          in: 'path',
          required: true,
          schema: { type: 'string' },
          description: 'Code du barème',
        },
        on,
      ],
      responses: {
        200: answer('Rate', 'Le barème et toutes ses valeurs'),
        ...refusals,
        404: answer('Error', 'Aucun barème publié n’a ce code'),
      },
    },
  },
}
