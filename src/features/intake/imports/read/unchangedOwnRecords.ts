import { isDeepStrictEqual } from 'node:util'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { withOrganisations } from '@/features/catalogue/services/read/withOrganisations'
import {
  type DataInclusionContext,
  ownSource,
  recordId,
} from '@/features/exchange/exports/present/dataInclusion/fields'
import { toService } from '@/features/exchange/exports/present/dataInclusion/toService'
import { toStructure } from '@/features/exchange/exports/present/dataInclusion/toStructure'
import { openExport } from '@/features/exchange/exports/read/openExport'
import { toOrganisation } from '@/features/intake/readers/dataInclusion/toOrganisation'
import { toService as readService } from '@/features/intake/readers/dataInclusion/toService'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import { RowNotes } from '@/features/sheets/values/RowNotes'

/**
 * Which of these records only say what our own data.inclusion export says of its sheets today (or keep silent): importing them changes
 * nothing. A few reads for a batch of records.
 */
export async function unchangedOwnRecords(
  payload: Payload,
  records: readonly SourceRecord[],
): Promise<Set<SourceRecord>> {
  const { departmentCode, siteUrl, today } = await openExport(payload, 'agents')
  const context: DataInclusionContext = { source: ownSource(departmentCode), siteUrl, today }
  const own = records.filter(({ source }) => source === context.source)
  const expected = new Map([
    ...(await organisationValues(payload, keysOf(own, 'organisations', context), context)),
    ...(await serviceValues(payload, keysOf(own, 'services', context), context)),
  ])
  return new Set(own.filter((record) => saysNoMore(record.values, expected.get(record.key))))
}

function keysOf(
  records: readonly SourceRecord[],
  sheet: SourceRecord['sheet'],
  { source }: DataInclusionContext,
): string[] {
  const prefix = recordId(source, '')
  return records.filter((record) => record.sheet === sheet).map(({ key }) => key.replace(prefix, ''))
}

async function organisationValues(
  payload: Payload,
  publicIds: readonly string[],
  context: DataInclusionContext,
): Promise<[string, object][]> {
  if (publicIds.length === 0) return []
  const { docs } = await payload.find({ ...queryOf(publicIds), collection: SLUGS.organisations })
  return docs.flatMap((organisation): [string, object][] => {
    const { record } = toStructure(maskOrganisation(organisation, 'agents'), context)
    const values = record && toOrganisation(record, new RowNotes(0))?.values
    return record && values ? [[record.id, values]] : []
  })
}

async function serviceValues(
  payload: Payload,
  publicIds: readonly string[],
  context: DataInclusionContext,
): Promise<[string, object][]> {
  if (publicIds.length === 0) return []
  const { docs } = await payload.find({ ...queryOf(publicIds), collection: SLUGS.services })
  const shown = await withOrganisations(payload, 'agents', docs)
  return shown.flatMap((one): [string, object][] => {
    const { record } = toService(one, context)
    const values = record && readService(record, new RowNotes(0))?.values
    return record && values ? [[record.id, values]] : []
  })
}

function queryOf(publicIds: readonly string[]) {
  const where: Where = { and: [{ publicId: { in: [...publicIds] } }, { _status: { equals: 'published' } }] }
  return { where, depth: 0, limit: publicIds.length, pagination: false, overrideAccess: true } as const
}

/** An export for the public says less than one for agents: what it leaves out is no difference. */
function saysNoMore(values: object, expected: object | undefined): boolean {
  if (!expected) return false
  const known = new Map<string, unknown>(Object.entries(expected))
  return Object.entries(values).every(
    ([name, value]) => isSilent(value) || isDeepStrictEqual(value, known.get(name)),
  )
}

function isSilent(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
