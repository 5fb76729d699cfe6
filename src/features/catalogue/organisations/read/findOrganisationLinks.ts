import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { isSameAddress } from '../present/isSameAddress'
import type { PartnerLink } from '../present/PartnerLink'

export type OrganisationLinks = {
  parent: PartnerLink | null
  children: PartnerLink[]
  /** Where it holds permanences, by id. */
  hosts: Map<string, PartnerLink>
  samePlace: PartnerLink[]
}

const MOST = 200
/** Degrees, about 40 metres to the north: what is asked of the database, before addresses are compared. */
const AROUND = 0.0004

type Args = { payload: Payload; readerClass: ReaderClass; organisation: ReadableOrganisation }

/**
 * The organisations that a sheet leads to and this class may read, in one read. « At the same place » compares addresses
 * once masked: a kept one brings nobody together.
 */
export async function findOrganisationLinks({
  payload,
  readerClass,
  organisation,
}: Args): Promise<OrganisationLinks> {
  const parentId = organisation.parent ? String(organisation.parent) : null
  const hostIds = (organisation.permanences ?? []).flatMap(({ host }) => (host ? String(host) : []))
  const linked = [parentId, ...hostIds].filter((id) => id !== null)
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: {
      and: [
        publishedForClass(readerClass),
        { id: { not_equals: organisation.id } },
        { or: [{ id: { in: linked } }, { parent: { equals: organisation.id } }, ...around(organisation)] },
      ],
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'name',
    select: {
      name: true,
      acronym: true,
      kind: true,
      number: true,
      parent: true,
      address: true,
      latitude: true,
      longitude: true,
      locationPrecision: true,
      restrictions: true,
    },
    overrideAccess: true,
  })
  const rows = docs.flatMap((doc) =>
    doc.number ? { ...maskSheet(doc, readerClass), number: doc.number } : [],
  )
  const links = (keep: (row: (typeof rows)[number]) => boolean): PartnerLink[] =>
    rows.filter(keep).map(({ id, name, acronym, kind, number }) => ({ id, name, acronym, kind, number }))
  return {
    parent: links(({ id }) => id === parentId)[0] ?? null,
    children: links(({ parent }) => String(parent ?? '') === organisation.id),
    hosts: new Map(links(({ id }) => hostIds.includes(id)).map((link) => [link.id, link])),
    samePlace: links((row) => isSameAddress(row, organisation)),
  }
}

function around({ latitude, longitude }: ReadableOrganisation): Where[] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return []
  return [
    {
      and: [
        { latitude: { greater_than: latitude - AROUND } },
        { latitude: { less_than: latitude + AROUND } },
        { longitude: { greater_than: longitude - AROUND } },
        { longitude: { less_than: longitude + AROUND } },
      ],
    },
  ]
}
