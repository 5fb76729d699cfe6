import { isEditor } from '@/access/roles'
import { localTime } from '@/domain/localTime'
import { NotAllowed, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clock } from '@/infra/clock'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { type Column, dayCell } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import type { Proposal } from '@/payload-types'
import { listNewSheets, type NewSheetList } from './read/findNewSheets'

const PAGE = 500

const STATES: Record<Proposal['state'], string> = {
  waiting: 'En attente',
  accepted: 'Acceptée',
  partly: 'Acceptée en partie',
  refused: 'Refusée',
  withdrawn: 'Retirée',
}

const COLUMNS: readonly Column<Proposal>[] = [
  { header: 'Nom', value: ({ title }) => title },
  { header: 'Nature', value: ({ kind }) => (kind === 'newService' ? 'Service' : 'Partenaire') },
  { header: 'Proposée le', value: ({ createdAt }) => dayCell(createdAt) },
  { header: 'Proposée par', value: ({ authorName }) => authorName },
  { header: 'État', value: ({ state }) => STATES[state] },
  { header: 'Décidée le', value: ({ decidedAt }) => dayCell(decidedAt) },
  { header: 'Décidée par', value: ({ decidedByName }) => decidedByName },
  { header: 'Numéro', value: ({ state, sheetNumber }) => (state === 'accepted' ? sheetNumber : '') },
  { header: 'Réponse', value: ({ answer }) => answer },
]

/** Editors: the proposed sheets of a list (`liste=attente|decidees`) as CSV; a refusal leaves a line in the journal. */
export function answerNewSheetsFile(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour télécharger une liste.')
    if (!isEditor(user)) {
      const address = clientAddress(request.headers)
      const detail = 'télécharger les nouvelles fiches'
      await recordTraceOfRead({ payload, actor: user, action: 'refused', detail, address })
      throw new NotAllowed('Cette liste est réservée aux éditeurs.')
    }
    const list: NewSheetList = params.get('liste') === 'decidees' ? 'decidees' : 'attente'
    const pages = async function* () {
      for (let page = 1; ; page += 1) {
        const found = await listNewSheets(payload, list, page, PAGE)
        yield found.rows
        if (page >= found.pages) return
      }
    }
    const pieces: string[] = []
    for await (const piece of csvPieces(COLUMNS, pages())) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="nouvelles-fiches-${localTime(clock.now()).day}.csv"`,
      },
    })
  })
}
