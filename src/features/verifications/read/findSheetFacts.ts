import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readFreePlacesSettings } from '@/features/freePlaces/read/readFreePlacesSettings'
import { clock } from '@/infra/clock'
import type { Unit } from '@/payload-types'
import { facilityFacts } from '../present/facilityFacts'
import { organisationFacts } from '../present/organisationFacts'
import type { Fact, SheetFacts } from '../present/SheetFacts'
import { schemeFacts } from '../present/schemeFacts'
import { serviceFacts } from '../present/serviceFacts'
import type { VerifiableSheet } from './findVerifiableSheet'

/** What is to be checked on a published sheet, as a class may read it; facts that nobody wrote are there too, empty. */
export async function findSheetFacts(
  payload: Payload,
  { kind, id, number, name }: VerifiableSheet,
  readerClass: ReaderClass,
): Promise<SheetFacts> {
  const now = clock.now()
  const query = { id, depth: 0, overrideAccess: true } as const
  const of = (sheet: Dates, facts: Fact[]): SheetFacts => ({
    name,
    number,
    facts,
    verifiedAt: sheet.verifiedAt ?? null,
    reviewDueAt: sheet.reviewDueAt ?? null,
    modifiedAt: sheet.modifiedAt ?? null,
  })
  switch (kind) {
    case SLUGS.organisations: {
      const sheet = await payload.findByID({ ...query, collection: kind })
      return of(sheet, organisationFacts(sheet, readerClass, now))
    }
    case SLUGS.services: {
      const sheet = await payload.findByID({ ...query, collection: kind })
      return of(sheet, serviceFacts(sheet, readerClass, now))
    }
    case SLUGS.facilities: {
      const [sheet, units] = await Promise.all([
        payload.findByID({ ...query, collection: kind }),
        activeUnits(payload, id),
      ])
      return of(sheet, facilityFacts(sheet, units, readerClass, now, await readFreePlacesSettings(payload)))
    }
    case SLUGS.schemes: {
      const sheet = await payload.findByID({ ...query, collection: kind })
      return of(sheet, schemeFacts(sheet, readerClass))
    }
  }
}

type Dates = { verifiedAt?: string | null; reviewDueAt?: string | null; modifiedAt?: string | null }

async function activeUnits(payload: Payload, facility: string): Promise<Unit[]> {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { and: [{ facility: { equals: facility } }, { active: { equals: true } }] },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
