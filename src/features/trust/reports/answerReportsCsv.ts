import { isEditor } from '@/access/roles'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { REPORT_REASONS, REPORT_STATES } from '@/domain/report/closedLists'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'
import { clock } from '@/infra/clock'
import { type Column, dayCell } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import type { ReportRow } from './present/ReportTask'
import { listReports } from './read/listReports'
import { readReportFilter, whereReports } from './read/reportFilters'

const COLUMNS: Column<ReportRow>[] = [
  { header: 'Fiche', value: ({ sheetNumber }) => sheetNumber },
  { header: 'Nom', value: ({ title }) => title },
  { header: 'Section', value: ({ sheetNumber, section }) => sectionLabel(sheetNumber ?? '', section) },
  { header: 'Raison', value: ({ reason }) => labelOf(REPORT_REASONS, reason) },
  { header: 'Précision', value: ({ text }) => text },
  { header: 'État', value: ({ state }) => labelOf(REPORT_STATES, state) },
  { header: 'Signalé le', value: ({ createdAt }) => dayCell(createdAt) },
  { header: 'Signalé par', value: ({ reporterName }) => reporterName },
  { header: 'Pris en charge le', value: ({ takenAt }) => dayCell(takenAt) },
  { header: 'Répondu le', value: ({ answeredAt }) => dayCell(answeredAt) },
  { header: 'Répondu par', value: ({ answeredByName }) => answeredByName },
  { header: 'Réponse', value: ({ answer }) => answer },
]

/** Editors alone: the reports of a list of the desk (`etat`) as CSV; for others there is no such address. */
export function answerReportsCsv(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour télécharger une liste.')
    if (!isEditor(user)) throw new NotFound('Cette page n’existe pas.')
    const filter = readReportFilter(params.get('etat'))
    const rows = await listReports(payload, whereReports(filter))
    const pieces: string[] = []
    for await (const piece of csvPieces(COLUMNS, [rows])) pieces.push(piece)
    return new Response(pieces.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="signalements-${filter}-${localTime(clock.now()).day}.csv"`,
      },
    })
  })
}
