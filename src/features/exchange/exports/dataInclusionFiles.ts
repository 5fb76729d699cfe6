import type { ExportContext, ExportFile } from './ExportContext'
import { type Made, ownSource } from './present/dataInclusion/fields'
import { toService } from './present/dataInclusion/toService'
import { structureName, toStructure } from './present/dataInclusion/toStructure'
import { jsonPieces } from './write/jsonPieces'

const JSON_TYPE = 'application/json; charset=utf-8'

/** data.inclusion, schema v1. A sheet that the schema refuses is left out and said. */
export const dataInclusionFiles: readonly ExportFile[] = [
  {
    name: 'structures.json',
    contentType: JSON_TYPE,
    reads: ['organisations'],
    pieces: (context) => jsonPieces(structures(context)),
  },
  {
    name: 'services.json',
    contentType: JSON_TYPE,
    reads: ['services'],
    pieces: (context) => jsonPieces(services(context)),
  },
]

async function* structures(context: ExportContext) {
  const facts = factsOf(context)
  for await (const page of context.pages.organisations())
    yield kept(
      context,
      page.map((organisation) => ({ number: organisation.number, made: toStructure(organisation, facts) })),
    )
}

async function* services(context: ExportContext) {
  const facts = factsOf(context)
  for await (const page of context.pages.services())
    yield kept(
      context,
      page.map((shown) => ({
        number: shown.service.number,
        // A service points to its structure: both are written, or neither.
        made: structureName(shown.organisation)
          ? toService(shown, facts)
          : { record: null, reason: 'Son partenaire n’est pas dans l’export.' },
      })),
    )
}

function kept<Row>(
  { report }: ExportContext,
  rows: readonly { number?: string | null | undefined; made: Made<Row> }[],
): Row[] {
  const records = rows.flatMap(({ number, made }) => {
    if (made.reason !== null) report.leftOut({ number: number ?? '', reason: made.reason })
    return made.record === null ? [] : [made.record]
  })
  report.wrote(records.length)
  return records
}

function factsOf({ departmentCode, siteUrl, today }: ExportContext) {
  return { source: ownSource(departmentCode), siteUrl, today }
}
