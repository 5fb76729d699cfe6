import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { clock } from '@/infra/clock'
import { csvPieces } from '@/infra/tables/csvPieces'
import { STATISTICS_COLUMNS, statisticsLines } from '../present/statisticsCsv'
import { readStatistics } from './readStatistics'

/** The same figures as the page, line by line, for whoever may read them there. */
export function answerStatisticsCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, readerClass, params }) => {
    const now = clock.now()
    const { placesAudience: audience } = await payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      select: { placesAudience: true },
      overrideAccess: true,
    })
    const answer = await readStatistics({
      payload,
      now,
      reader: user,
      readerClass,
      audience,
      period: params.get('periode'),
      territory: params.get('territoire'),
    })
    if (!answer && !user) throw new NotSignedIn('Connectez-vous pour télécharger ces chiffres.')
    if (!answer) throw new NotFound('Ces chiffres ne vous sont pas ouverts.')
    if (!answer.report) throw new NotFound('Il n’y a pas encore de chiffres à télécharger.')
    const lines = statisticsLines(answer.report)
    const pieces: string[] = []
    for await (const piece of csvPieces(STATISTICS_COLUMNS, [lines])) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="places-${answer.report.period.code}-${localTime(now).day}.csv"`,
      },
    })
  })
}
