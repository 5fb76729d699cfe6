import { siteIsOpenTo } from '@/access/siteIsOpenTo'
import { localTime } from '@/domain/localTime'
import { entryStates } from '@/domain/rates/entryStates'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { listRates } from '@/features/sheets/rates/read/listRates'
import { clock } from '@/infra/clock'
import { csvPieces } from '@/infra/tables/csvPieces'
import { type RateCsvRow, rateColumns } from './rateColumns'

/** Every value of the published rates as a table, or of the one whose `code` is asked; for whoever may read the site. */
export function answerRateCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, readerClass, params }) => {
    if (!(await siteIsOpenTo(payload, readerClass)))
      throw new NotSignedIn('Connectez-vous pour télécharger les barèmes.')
    const code = params.get('code')
    const one = code === null ? null : await findRate(payload, code)
    if (code !== null && !one) throw new NotFound('Aucun barème publié n’a ce code.')
    const rates = one ? [one] : await listRates(payload)
    const { day } = localTime(clock.now())
    const rows = rates.map((rate): RateCsvRow[] => {
      const states = entryStates(rate.entries, day)
      return rate.entries.flatMap((entry, at) =>
        (entry.brackets.length > 0 ? entry.brackets : [null]).map((bracket) => ({
          rate,
          entry,
          bracket,
          states: states[at] ?? [],
        })),
      )
    })
    const pieces: string[] = []
    for await (const piece of csvPieces(rateColumns, rows)) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="baremes-${day}.csv"`,
      },
    })
  })
}
