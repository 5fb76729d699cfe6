import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { NationalRow } from '@/features/catalogue/nationalSheets/NationalDocument'
import { findNationalRows } from '@/features/catalogue/nationalSheets/read/findNationalRows'
import type { ServiceOfOrganisation } from '@/features/catalogue/services/present/serviceFacts'
import { withOrganisations } from '@/features/catalogue/services/read/withOrganisations'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import type { Organisation, Scheme } from '@/payload-types'

const BATCH = 500

type Read<Row> = (payload: Payload, readerClass: ReaderClass, numbers: readonly string[]) => Promise<Row[]>

/** The organisations of these numbers that the class may read, masked. */
export const organisationsByNumber: Read<Organisation> = inBatches(async (payload, readerClass, numbers) => {
  const { docs } = await payload.find({ ...queryOf(readerClass, numbers), collection: SLUGS.organisations })
  return docs.map((organisation) => maskOrganisation(organisation, readerClass))
})

/** The services of these numbers that the class may read with their organisation, masked. */
export const servicesByNumber: Read<ServiceOfOrganisation> = inBatches(
  async (payload, readerClass, numbers) => {
    const { docs } = await payload.find({ ...queryOf(readerClass, numbers), collection: SLUGS.services })
    return withOrganisations(payload, readerClass, docs)
  },
)

/** The schemes of these numbers that the class may read. */
export const schemesByNumber: Read<Scheme> = inBatches(async (payload, readerClass, numbers) => {
  const { docs } = await payload.find({ ...queryOf(readerClass, numbers), collection: SLUGS.schemes })
  return readAmounts(payload, docs)
})

/** The national sheets of these codes, which every class reads. */
export const nationalByCode: Read<NationalRow> = inBatches(async (payload, _readerClass, codes) => {
  const where = { code: { in: [...codes] } }
  return (await findNationalRows({ payload, where, limit: codes.length })).rows
})

function inBatches<Row>(read: Read<Row>): Read<Row> {
  return async (payload, readerClass, numbers) => {
    const rows: Row[] = []
    for (let at = 0; at < numbers.length; at += BATCH)
      rows.push(...(await read(payload, readerClass, numbers.slice(at, at + BATCH))))
    return rows
  }
}

function queryOf(readerClass: ReaderClass, numbers: readonly string[]) {
  const where: Where = { and: [publishedForClass(readerClass), { number: { in: [...numbers] } }] }
  return { where, depth: 0, limit: numbers.length, pagination: false, overrideAccess: true } as const
}
