import type { Payload } from 'payload'
import type { DuplicateMatch } from '@/domain/deduplication/DuplicateFinder'
import { SLUGS } from '@/domain/slugs'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import { factsOfValues } from '@/features/catalogue/organisations/present/identifyingFacts'
import { ORGANISATIONS, type OrganisationRecord } from '@/features/intake/facts/sheetKinds'
import type { Creation } from './Creation'
import { createSheets } from './createSheets'
import { plannedId } from './DryRun'
import { examineRecords } from './examineRecords'
import type { Examination, ImportContext, ReadRecord } from './ImportContext'
import { noteMerge } from './noteMerge'
import { noteRow } from './noteRow'
import { recogniseOwnRecords } from './recogniseOwnRecords'
import { recogniseRecords } from './recogniseRecords'
import type { SavedSheet } from './saveSheet'

const TWIN_REFUSED =
  'Cette ligne décrit le même organisme qu’une autre du fichier, qui a été refusée\u00a0: elle n’est pas importée.'

type Sure = { read: ReadRecord<OrganisationRecord>; match: DuplicateMatch }

/** Imports one batch of organisations: known ones are compared, new ones recognised among the bodies of the base or published. */
export async function importOrganisations(
  context: ImportContext,
  records: readonly OrganisationRecord[],
): Promise<SavedSheet[]> {
  const { payload, report } = context
  const own = await recogniseOwnRecords(payload, SLUGS.organisations, records)
  const { unchanged, toExamine, fresh } = await recogniseRecords(payload, SLUGS.organisations, own.others)
  report.counts.unchanged += own.unchanged + unchanged
  const saved = await examineRecords(context, ORGANISATIONS, [...own.toExamine, ...toExamine])
  const { creations, sure } = await recogniseBodies(context, fresh)
  saved.push(...(await createSheets(context, ORGANISATIONS, creations)))
  saved.push(...(await feedSheets(context, sure)))
  return saved
}

/** Looks each new record up among the bodies of the base and those of the run, and files it for the next ones. */
async function recogniseBodies(context: ImportContext, fresh: readonly ReadRecord<OrganisationRecord>[]) {
  const creations: Creation<OrganisationRecord>[] = []
  const sure: Sure[] = []
  if (fresh.length === 0) return { creations, sure }
  const finder = await context.finder()
  for (const read of fresh) {
    const { source, values } = read.record
    const facts = factsOfValues(values)
    const publicId = recordPublicId(read.record)
    const matches = finder.find(facts, source).filter(({ id }) => id !== publicId)
    const [best] = matches
    if (best?.verdict === 'sure') {
      sure.push({ read, match: best })
      finder.add({ id: best.id, sources: [source], facts })
    } else {
      creations.push({ ...read, doubtful: matches.filter(({ verdict }) => verdict === 'doubtful') })
      context.report.counts.doubtful += matches.length
      finder.add({ id: publicId, sources: [source], facts })
    }
  }
  return { creations, sure }
}

/** Has records feed the sheets of the bodies that they surely are. */
async function feedSheets(context: ImportContext, sure: readonly Sure[]): Promise<SavedSheet[]> {
  if (sure.length === 0) return []
  const { payload, report } = context
  const sheets = await findSheets(payload, [...new Set(sure.map(({ match }) => match.id))])
  const examinations: Examination<OrganisationRecord>[] = []
  for (const { read, match } of sure) {
    const sheet = sheets.get(match.id)
    // The body of a dry run's own making is not in the base.
    const planned = context.apply ? undefined : plannedId(match.id)
    if (sheet) {
      if (context.apply) await noteMerge(payload, { record: read.record, match, sheet })
      examinations.push({ ...read, stored: null, sheetId: sheet.id })
    } else if (planned && context.dryRun.get(planned))
      examinations.push({ ...read, stored: null, sheetId: planned })
    else report.refuse([noteRow(read.record, TWIN_REFUSED)])
  }
  return examineRecords(context, ORGANISATIONS, examinations)
}

async function findSheets(
  payload: Payload,
  publicIds: string[],
): Promise<Map<string, { id: string; name: string }>> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { publicId: { in: publicIds } },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { name: true, publicId: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, publicId }) => [publicId ?? '', { id, name: name ?? '' }]))
}
