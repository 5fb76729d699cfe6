import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { readCsvMapping } from '@/domain/sources/CsvMapping'
import { InvalidInput } from '@/errors'
import { findRun, queueImport } from './queueImport'
import { sourceDefaults } from './sourceDefaults'

type Save = { req: PayloadRequest; id: string; mapping: unknown }

/**
 * Keeps the corrected mapping of a table with its source (made when it is new), for this import and the next ones, and begins the
 * dry run again. @throws InvalidInput when the mapping is not complete.
 */
export async function saveMapping({ req, id, mapping }: Save): Promise<void> {
  const read = readCsvMapping(mapping)
  if (!read.success) throw new InvalidInput(read.error.issues.map(({ message }) => message).join('\u00a0; '))
  await findRun(req, id)
  const source = await keepWithSource(req, read.data)
  await req.payload.db.updateOne({ collection: SLUGS.importRuns, id, data: { source }, returning: false })
  await queueImport({ req, id, apply: false })
}

async function keepWithSource(req: PayloadRequest, mapping: { source: string }): Promise<string> {
  const { docs } = await req.payload.find({
    collection: SLUGS.dataSources,
    where: { code: { equals: mapping.source } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { code: true },
    overrideAccess: true,
    req,
  })
  const [known] = docs
  const common = { depth: 0, overrideAccess: true, req } as const
  if (known) {
    await req.payload.update({ collection: SLUGS.dataSources, id: known.id, data: { mapping }, ...common })
    return known.id
  }
  const data = { ...sourceDefaults(mapping.source, 'csv'), mapping }
  return (await req.payload.create({ collection: SLUGS.dataSources, data, ...common })).id
}
