import { localTime } from '@/domain/localTime'
import { env } from '@/env'
import { InvalidInput, NotSignedIn } from '@/errors'
import { readSearchParameters } from '@/features/finding/search/read/searchParameters'
import { answerFile } from '@/features/people/api/answerFile'
import { clock } from '@/infra/clock'
import { LIST_FORMATS, listTable } from './read/listTable'
import { noteExport } from './write/noteExport'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * The list of a results page as a file, for signed-in people, each what their class may read. `toSearch` turns the parameters of the
 * page into those of the search.
 */
export function answerList(
  request: Request,
  toSearch: (params: URLSearchParams) => URLSearchParams = (params) => params,
): Promise<Response> {
  return answerFile(request, async ({ payload, user, readerClass, params }) => {
    if (readerClass === 'public') throw new NotSignedIn('Connectez-vous pour télécharger une liste.')
    const format = LIST_FORMATS.find((known) => known === params.get('format'))
    if (!format) throw new InvalidInput('Paramètre « format » : csv ou xlsx.', { field: 'format' })
    const { bytes, rows, total } = await listTable({
      payload,
      readerClass,
      parameters: readSearchParameters(toSearch(params)),
      siteUrl: env.SITE_URL.replace(/\/$/, ''),
      format,
    })
    if (user)
      await noteExport({
        payload,
        user,
        request,
        detail: `liste de ${rows} ${rows > 1 ? 'fiches' : 'fiche'} (${format})`,
      })
    const name = total > rows ? `liste-${rows}-sur-${total}` : 'liste'
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${name}-${localTime(clock.now()).day}.${format}"`,
      },
    })
  })
}
