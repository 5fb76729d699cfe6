import { isAdministrator } from '@/access/roles'
import { localTime } from '@/domain/localTime'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clock } from '@/infra/clock'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { csvPieces } from '@/infra/tables/csvPieces'
import { streamedFile } from '../exports/streamedFile'
import { journalColumns } from './journalColumns'
import { journalPages } from './journalPages'

/** The whole journal as a table for a spreadsheet, for administrators; that it was taken away is a line of it. */
export function answerJournalCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour télécharger le journal.')
    const address = clientAddress(request.headers)
    const note = { payload, actor: user, detail: 'journal', address }
    if (!isAdministrator(user)) {
      await recordTraceOfRead({ ...note, action: 'refused' })
      throw new NotFound('Cette page n’existe pas.')
    }
    const now = clock.now()
    await recordTraceOfRead({ ...note, action: 'exported' })
    return streamedFile({
      name: `journal-${localTime(now).day}.csv`,
      contentType: 'text/csv; charset=utf-8',
      pieces: csvPieces(journalColumns, journalPages(payload, now)),
    })
  })
}
