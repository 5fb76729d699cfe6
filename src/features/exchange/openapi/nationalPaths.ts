import { answer, errors, parameter } from './describe'

const { 503: _search, ...refusals } = errors

/** The paths of national sheets in the public API. */
export const nationalPaths = {
  '/api/v1/national-sheets': {
    get: {
      operationId: 'listNationalSheets',
      summary: 'Lister les fiches nationales',
      description: 'Les fiches du guide « Vos droits » de service-public.fr qui se lisent ici, par titre.',
      parameters: [
        parameter('theme', { type: 'string' }, 'Code d’un thème de la source'),
        parameter('page', { type: 'integer', minimum: 1 }, 'Page, à partir de 1'),
        parameter(
          'pageSize',
          { type: 'integer', minimum: 1, maximum: 100 },
          'Fiches par page, 50 par défaut',
        ),
      ],
      responses: { 200: answer('NationalSheetList', 'Une page de fiches nationales'), ...refusals },
    },
  },
  '/api/v1/national-sheets/{code}': {
    get: {
      operationId: 'getNationalSheet',
      summary: 'Lire une fiche nationale et ses compléments locaux',
      parameters: [
        {
          name: 'code',
          in: 'path',
          required: true,
          schema: { type: 'string' },
          description: 'Code de la source\u00a0: F815',
        },
      ],
      responses: {
        200: answer('NationalSheet', 'La fiche'),
        ...refusals,
        404: answer('Error', 'Aucune fiche nationale lisible n’a ce code'),
      },
    },
  },
}
