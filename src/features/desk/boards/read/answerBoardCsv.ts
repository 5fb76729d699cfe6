import { canSeeBoardList } from '@/access/boardRights'
import { readBoardList } from '@/domain/board/boardLists'
import { localTime } from '@/domain/localTime'
import { env } from '@/env'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clock } from '@/infra/clock'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { csvPieces } from '@/infra/tables/csvPieces'
import type { BoardAsk, BoardReader } from '../BoardRow'
import { boardColumns } from '../present/boardColumns'
import { boardReaders } from './boardReaders'

const A_PAGE = 500

/** A list of the board as a table for a spreadsheet, for whoever may read the list. */
export function answerBoardCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour télécharger une liste.')
    const named = readBoardList(params.get('liste'), params.get('nature'))
    if (!named) throw new NotFound('Cette liste n’existe pas.')
    const { list, kind } = named
    if (!canSeeBoardList(user, list.code)) {
      const address = clientAddress(request.headers)
      await recordTraceOfRead({
        payload,
        actor: user,
        action: 'refused',
        detail: `liste ${list.slug}`,
        address,
      })
      throw new NotFound('Cette liste n’existe pas.')
    }
    const ask = { payload, kind, commune: (params.get('commune') ?? '').trim(), now: clock.now() }
    const siteUrl = env.SITE_URL.replace(/\/$/, '')
    const pieces: string[] = []
    for await (const piece of csvPieces(boardColumns(siteUrl), pagesOf(boardReaders[list.code], ask)))
      pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${list.slug}-${localTime(clock.now()).day}.csv"`,
      },
    })
  })
}

async function* pagesOf(reader: BoardReader, ask: BoardAsk) {
  let pages = 1
  for (let page = 1; page <= pages; page += 1) {
    const found = await reader.page(ask, page, A_PAGE)
    pages = found.pages
    yield found.rows
  }
}
