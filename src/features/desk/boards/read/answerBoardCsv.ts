import { localTime } from '@/domain/localTime'
import { env } from '@/env'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clock } from '@/infra/clock'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { csvPieces } from '@/infra/tables/csvPieces'
import type { BoardAsk, BoardReader } from '../BoardReader'
import type { BoardRow } from '../BoardRow'
import type { DeskList } from '../DeskList'
import { deskListOf } from '../deskListOf'
import { boardColumns } from '../present/boardColumns'
import { askOf, readFilters } from './readFilters'
import { withReads } from './withReads'

const A_PAGE = 500

/** A list of the desk as a table for a spreadsheet, for whoever may read the list; kinds of sheet one after the other. */
export function answerBoardCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour télécharger une liste.')
    const named = deskListOf(user, params.get('liste'), params.get('nature'))
    if (!named) {
      const detail = `liste ${(params.get('liste') ?? '').slice(0, 40)}`
      const address = clientAddress(request.headers)
      await recordTraceOfRead({ payload, actor: user, action: 'refused', detail, address })
      throw new NotFound('Cette liste n’existe pas.')
    }
    const { list, kind, kinds } = named
    const now = clock.now()
    const ask = await askOf({ payload, now, kinds, filters: readFilters(params, kind), userId: user.id })
    const columns = boardColumns(env.SITE_URL.replace(/\/$/, ''))
    const pieces: string[] = []
    for await (const piece of csvPieces(columns, pagesOf(list, ask))) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${list.slug}-${localTime(now).day}.csv"`,
      },
    })
  })
}

/** Kinds that are merged on screen are told one after the other, so that every line is there. */
async function* pagesOf(list: DeskList, ask: BoardAsk): AsyncGenerator<BoardRow[]> {
  const isByKind = list.kinds.length > 1 && list.page !== '/bureau'
  const asks = isByKind ? ask.kinds.map((kind) => ({ ...ask, kinds: [kind] })) : [ask]
  for (const each of asks) yield* linesOf(list.reader, each)
}

async function* linesOf(reader: BoardReader, ask: BoardAsk): AsyncGenerator<BoardRow[]> {
  let pages = 1
  for (let page = 1; page <= pages; page += 1) {
    const found = await reader.page(ask, page, A_PAGE)
    pages = found.pages
    yield await withReads(ask.payload, found.rows, ask.now)
  }
}
