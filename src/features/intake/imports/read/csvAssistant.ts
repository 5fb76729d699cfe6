import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type CsvMapping, csvMappingSchema } from '@/domain/sources/CsvMapping'
import { CSV_FIELDS } from '@/domain/sources/csvFields'
import { isOwnOrganisation } from '@/features/intake/readers/csv/own/ownOrganisations'
import { isOwnService } from '@/features/intake/readers/csv/own/readOwnService'
import { proposeForFile } from '@/features/intake/readers/csv/proposeForFile'
import type { MappingProposal } from '@/features/intake/readers/csv/proposeMapping'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import type { ImportRun } from '@/payload-types'

/** What the assistant shows: the columns with an example, what is saved for the source, else what is proposed. */
export type CsvAssistant = {
  columns: { name: string; example: string }[]
  fields: { code: string; label: string; several: boolean }[]
  saved: CsvMapping | null
  proposal: MappingProposal
  source: string | null
  /** A table that our exports wrote: there is nothing to choose. */
  isOwn: boolean
}

const EXAMPLE = 60

/** Reads the head of an uploaded table for the assistant. @throws InvalidInput when the table cannot be read. */
export async function csvAssistant(
  req: PayloadRequest,
  run: ImportRun,
  file: SourceFile,
): Promise<CsvAssistant> {
  const { headers, rows, proposal } = await proposeForFile(file)
  const source = await findSource(req, run)
  const saved = csvMappingSchema.safeParse(source?.mapping)
  const exampleOf = (column: string) =>
    rows.map((row) => String(row[column] ?? '').trim()).find((text) => text !== '') ?? ''
  return {
    columns: headers.map((name) => ({ name, example: exampleOf(name).slice(0, EXAMPLE) })),
    fields: CSV_FIELDS.map((field) => ({ ...field })),
    saved: saved.success ? saved.data : null,
    proposal,
    source: source?.code ?? null,
    isOwn: rows.some((cells) => isOwnService(cells) || isOwnOrganisation(cells)),
  }
}

async function findSource(req: PayloadRequest, { source }: ImportRun) {
  const id = typeof source === 'object' && source !== null ? source.id : source
  if (!id) return null
  return req.payload.findByID({
    collection: SLUGS.dataSources,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}
