import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { Organisation } from '@/payload-types'
import { createSheets } from './createSheets'
import { examineRecords } from './examineRecords'
import { findStoredRecords, recordKey } from './findStoredRecords'
import type { ImportContext, ReadRecord } from './ImportContext'
import { noteRow } from './noteRow'
import { ownPlaceValues } from './ownPlaceValues'
import { recogniseRecords } from './recogniseRecords'
import type { SavedSheet } from './saveSheet'
import { SERVICES, type ServiceRecord } from './sheetKinds'

type Host = Pick<Organisation, 'id'> & Partial<Organisation>

const UNKNOWN = 'La structure de ce service n’est ni dans les fichiers donnés, ni dans un import précédent.'
const WITHDRAWN = 'La structure de ce service a été retirée de l’annuaire : le service n’est pas ajouté.'

/** Imports one batch of services, after the organisations of every file. */
export async function importServices(
  context: ImportContext,
  records: readonly ServiceRecord[],
): Promise<SavedSheet[]> {
  const { payload, report } = context
  const { unchanged, toExamine, fresh } = await recogniseRecords(payload, SLUGS.services, records)
  report.counts.unchanged += unchanged
  const hostOf = await findHosts(payload, [...toExamine, ...fresh])
  const examinations = toExamine.map((examination) => {
    const host = hostOf(examination.record)
    const isMoved = examination.record.organisationKey !== examination.stored?.lastValues.organisationKey
    return {
      ...examination,
      values: ownPlaceValues(examination.values, host),
      ...(host && isMoved ? { organisation: host.id } : {}),
    }
  })
  const saved = await examineRecords(context, SERVICES, examinations)
  const creations = fresh.flatMap((read) => {
    const host = hostOf(read.record)
    if (host && !host.deletedAt)
      return [{ ...read, values: ownPlaceValues(read.values, host), organisation: host.id, doubtful: [] }]
    if (host) report.warn([noteRow(read.record, WITHDRAWN)])
    else if (isPlanned(context, read)) return [{ ...read, doubtful: [] }]
    else
      report.refuse([
        { ...noteRow(read.record, UNKNOWN, 'structure_id'), value: read.record.organisationKey },
      ])
    return []
  })
  saved.push(...(await createSheets(context, SERVICES, creations)))
  return saved
}

/** A dry run knows the keys that it has read, not the sheets that they would make. */
function isPlanned({ planned }: ImportContext, { record }: ReadRecord<ServiceRecord>): boolean {
  return planned.has(
    recordPublicId({ source: record.source, sheet: 'organisations', key: record.organisationKey }),
  )
}

/** The organisations of these services, by their source and key there. */
async function findHosts(payload: Payload, reads: readonly ReadRecord<ServiceRecord>[]) {
  const keys = reads.map(({ record }) => ({ source: record.source, key: record.organisationKey }))
  const stored = await findStoredRecords(payload, SLUGS.organisations, keys)
  const ids = [...new Set([...stored.values()].map(({ sheetId }) => sheetId))]
  const hosts = await readHosts(payload, ids)
  return ({ source, organisationKey }: ServiceRecord): Host | undefined =>
    hosts.get(stored.get(recordKey({ source, key: organisationKey }))?.sheetId ?? '')
}

async function readHosts(payload: Payload, ids: string[]): Promise<Map<string, Host>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { in: ids } },
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {
      address: true,
      latitude: true,
      longitude: true,
      locationPrecision: true,
      accessibility: true,
      openingHours: true,
      hoursNote: true,
      deletedAt: true,
    },
    overrideAccess: true,
  })
  return new Map(docs.map((host) => [host.id, host]))
}
