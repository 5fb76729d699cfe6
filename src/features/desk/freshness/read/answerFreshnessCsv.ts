import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { clock } from '@/infra/clock'
import { csvPieces } from '@/infra/tables/csvPieces'
import { FRESHNESS_COLUMNS, freshnessTable } from '../present/freshnessTable'
import { readFreshness } from './readFreshness'

/** The same figures as the page, line by line, for whom the site says. */
export function answerFreshnessCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, readerClass }) => {
    const now = clock.now()
    const { freshnessAudience: audience } = await payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      select: { freshnessAudience: true },
      overrideAccess: true,
    })
    const freshness = await readFreshness({ payload, now, readerClass, audience })
    if (!freshness && !user) throw new NotSignedIn('Connectez-vous pour télécharger ces chiffres.')
    if (!freshness) throw new NotFound('Ces chiffres ne vous sont pas ouverts.')
    const pieces: string[] = []
    for await (const piece of csvPieces(FRESHNESS_COLUMNS, [freshnessTable(freshness)])) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="fraicheur-${localTime(now).day}.csv"`,
      },
    })
  })
}
