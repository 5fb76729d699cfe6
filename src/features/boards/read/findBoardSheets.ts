import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { BoardSheet, KeptBy } from '../BoardSheet'

const EVERYTHING = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

/** The published sheets of these numbers, by number; four reads in all. */
export async function findBoardSheets(
  payload: Payload,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, BoardSheet>> {
  const where: Where = { and: [{ number: { in: [...numbers] } }, { _status: { equals: 'published' } }] }
  const [organisations, facilities, services] = await Promise.all([
    keptOrganisations(payload, where),
    payload.find({
      collection: SLUGS.facilities,
      where,
      select: { number: true, name: true, email: true },
      ...EVERYTHING,
    }),
    payload.find({
      collection: SLUGS.services,
      where,
      select: { number: true, name: true, organisation: true },
      ...EVERYTHING,
    }),
  ])
  const parentIds = services.docs.map(({ organisation }) => String(organisation))
  const parents =
    parentIds.length > 0 ? await keptOrganisations(payload, { id: { in: [...new Set(parentIds)] } }) : []
  const parentOf = new Map(parents.map((parent) => [parent.id, parent]))
  const lodges = facilities.docs.map(
    ({ id, number, name, email }): KeptBy => ({
      kind: 'facilities',
      id,
      number: number ?? '',
      name,
      email: email ?? null,
    }),
  )
  const ofServices = services.docs.flatMap(({ id, number, name, organisation }): BoardSheet[] => {
    const keptBy = parentOf.get(String(organisation))
    return keptBy ? [{ kind: 'services', id, number: number ?? '', name, keptBy }] : []
  })
  const own = [...organisations, ...lodges].map(
    (keptBy): BoardSheet => ({
      kind: keptBy.kind,
      id: keptBy.id,
      number: keptBy.number,
      name: keptBy.name,
      keptBy,
    }),
  )
  return new Map([...own, ...ofServices].map((sheet) => [sheet.number, sheet]))
}

async function keptOrganisations(payload: Payload, where: Where): Promise<KeptBy[]> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where,
    select: { number: true, name: true, emails: true },
    ...EVERYTHING,
  })
  return docs.map(({ id, number, name, emails }) => ({
    kind: 'organisations',
    id,
    number: number ?? '',
    name,
    email: emails?.[0]?.address ?? null,
  }))
}
