import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { NotFound } from '@/errors'
import { fileOf } from '@/features/intake/importRuns/write/runImport'
import { csvAssistant } from '@/features/intake/imports/read/csvAssistant'
import { readProgress } from '@/features/intake/imports/read/readProgress'
import { readReport } from '@/features/intake/imports/read/readReport'
import { wholeReportCsv } from '@/features/intake/imports/read/wholeReportCsv'
import { findRun, queueImport } from '@/features/intake/imports/write/queueImport'
import { saveMapping } from '@/features/intake/imports/write/saveMapping'
import { bodyOf, editorEndpoint } from '../../shared/editorEndpoint'

const runSchema = z.object({ apply: z.boolean() }).catch({ apply: false })

/** Editors: an import's dry run and application, how far it is, its mapping of columns, its report as a table. */
export const importRunEndpoints: Endpoint[] = [
  editorEndpoint('post', '/run', async (req, id) => {
    const { apply } = runSchema.parse(await bodyOf(req))
    await queueImport({ req, id, apply })
    return undefined
  }),
  editorEndpoint('get', '/progress', async (req, id) => Response.json(await readProgress(req.payload, id))),
  editorEndpoint('get', '/mapping', async (req, id) => {
    const run = await findRun(req, id)
    return Response.json(await csvAssistant(req, run, fileOf(run)))
  }),
  editorEndpoint('post', '/mapping', async (req, id) => {
    await saveMapping({ req, id, mapping: await bodyOf(req) })
    return undefined
  }),
  editorEndpoint('get', '/report.csv', async (req, id) => {
    const run = await findRun(req, id)
    const report = readReport(run.report)
    if (!report) throw new NotFound('Cet import n’a pas encore de bilan.')
    return new Response(Readable.toWeb(Readable.from(wholeReportCsv(run.id, report))) as ReadableStream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="bilan-import.csv"',
        'cache-control': 'private, no-store',
      },
    })
  }),
]
