import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { SERVICES, type ServiceRecord } from '@/features/intake/facts/sheetKinds'
import { ownPublicIds } from '@/features/intake/imports/read/ownPublicIds'
import type { Organisation } from '@/payload-types'
import { createSheets } from './createSheets'
import { storedIds } from './DryRun'
import { examineRecords } from './examineRecords'
import { findStoredRecords, recordKey } from './findStoredRecords'
import type { ImportContext, ReadRecord } from './ImportContext'
import { noteRow } from './noteRow'
import { ownContactValues } from './ownContactValues'
import { ownPlaceValues } from './ownPlaceValues'
import { recogniseOwnRecords } from './recogniseOwnRecords'
import { recogniseRecords } from './recogniseRecords'
import type { SavedSheet } from './saveSheet'

type Host = Pick<Organisation, 'id'> & Partial<Organisation>

const UNKNOWN = 'La structure de ce service n’est ni dans les fichiers donnés, ni dans un import précédent.'
const WITHDRAWN = 'La structure de ce service a été retirée de l’annuaire : le service n’est pas ajouté.'

/** Imports one batch of services, after the organisations of every file. */
export async function importServices(
  context: ImportContext,
  records: readonly ServiceRecord[],
): Promise<SavedSheet[]> {
  const { payload, report } = context
  const own = await recogniseOwnRecords(payload, SLUGS.services, records)
  const recognised = await recogniseRecords(payload, SLUGS.services, own.others)
  const { fresh } = recognised
  const toExamine = [...own.toExamine, ...recognised.toExamine]
  report.counts.unchanged += own.unchanged + recognised.unchanged
  const hostOf = await findHosts(context, [...toExamine, ...fresh])
  const examinations = toExamine.map((examination) => {
    const host = hostOf(examination.record)
    const isMoved = examination.record.organisationKey !== examination.stored?.lastValues.organisationKey
    return {
      ...examination,
      values: ownValues(examination, host),
      ...(host && isMoved ? { organisation: host.id } : {}),
    }
  })
  const saved = await examineRecords(context, SERVICES, examinations)
  const creations = fresh.flatMap((read) => {
    const host = hostOf(read.record)
    if (host && !host.deletedAt)
      return [{ ...read, values: ownValues(read, host), organisation: host.id, doubtful: [] }]
    if (host) report.warn([noteRow(read.record, WITHDRAWN)])
    else
      report.refuse([
        {
          ...noteRow(read.record, UNKNOWN, read.record.organisationColumn ?? 'structure_id'),
          value: read.record.organisationKey,
        },
      ])
    return []
  })
  saved.push(...(await createSheets(context, SERVICES, creations)))
  return saved
}

/** What a service says that its organisation does not. */
const ownValues = ({ record, values }: ReadRecord<ServiceRecord>, host: Host | undefined) =>
  ownContactValues(record, ownPlaceValues(values, host), host)

/** The organisations of these services, by their source and key there. */
async function findHosts(
  { payload, apply, dryRun }: ImportContext,
  reads: readonly ReadRecord<ServiceRecord>[],
) {
  const keys = reads.map(({ record }) => ({ source: record.source, key: record.organisationKey }))
  const stored = await findStoredRecords(payload, SLUGS.organisations, keys)
  const publicIds = ownPublicIds(keys)
  const idOf = (host: { source: string; key: string }) =>
    stored.get(recordKey(host))?.sheetId ??
    (apply ? undefined : dryRun.sheetOf({ ...host, sheet: SLUGS.organisations }))
  const hosts = await readHosts(payload, {
    ids: storedIds([...new Set(keys.flatMap((key) => idOf(key) ?? []))]),
    publicIds: [...new Set(publicIds.values())],
  })
  const publicIdOf = new Map([...publicIds].map(([key, publicId]) => [recordKey(key), publicId]))
  /** As a dry run would have left it. */
  const asWritten = (id: string): Host | undefined => {
    const shelved = apply ? null : dryRun.get(id)
    const host = hosts.get(id)
    return shelved ? { ...host, id, ...shelved.fields } : host
  }
  return ({ source, organisationKey }: ServiceRecord): Host | undefined => {
    const host = { source, key: organisationKey }
    return asWritten(idOf(host) ?? '') ?? hosts.get(publicIdOf.get(recordKey(host)) ?? '')
  }
}

/** Hosts by id and by public id. */
async function readHosts(
  payload: Payload,
  { ids, publicIds }: { ids: string[]; publicIds: string[] },
): Promise<Map<string, Host>> {
  if (ids.length + publicIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { or: [{ id: { in: ids } }, { publicId: { in: publicIds } }] },
    trash: true,
    depth: 0,
    limit: ids.length + publicIds.length,
    pagination: false,
    select: {
      publicId: true,
      address: true,
      latitude: true,
      longitude: true,
      locationPrecision: true,
      accessibility: true,
      openingHours: true,
      hoursNote: true,
      phones: true,
      emails: true,
      deletedAt: true,
    },
    overrideAccess: true,
  })
  return new Map(
    docs.flatMap((host) => [host.id, host.publicId ?? ''].map((id): [string, Host] => [id, host])),
  )
}
