import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { fieldsOf } from '@/domain/sources/resolveFacts'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { NotFound } from '@/errors'
import { type FedKind, ORGANISATIONS, pickData, SERVICES } from '@/features/intake/facts/sheetKinds'
import { clock } from '@/infra/clock'
import type { Conflict } from '@/payload-types'
import { conflictValue } from '../read/conflictValue'
import { FACILITIES } from './facilities/facilityKind'

type Decision = {
  payload: Payload
  id: string
  /** Their name, for the record. */
  decidedBy: string
  /** Of whoever decides: what they take is their change of the sheet. */
  req?: PayloadRequest
}

/** Keeps the value of the sheet: the same question is not asked again until the source says something else. */
export async function keepHere(decision: Decision): Promise<void> {
  await findConflict(decision)
  await close(decision, 'kept')
}

/** Takes the value of the source: it is written on the sheet, which follows the source again for this fact. */
export async function takeProposed(decision: Decision): Promise<void> {
  const conflict = await findConflict(decision)
  if (conflict.sheet === SLUGS.organisations) await take(decision, ORGANISATIONS, conflict)
  else if (conflict.sheet === SLUGS.services) await take(decision, SERVICES, conflict)
  else await take(decision, FACILITIES, conflict)
  await close(decision, 'taken')
}

async function take<Values>(
  { payload, req }: Decision,
  kind: FedKind<Values, FedSheet>,
  conflict: Conflict,
): Promise<void> {
  const fact = kind.facts.find(({ name }) => name === conflict.field)
  const stored = await findSheet(payload, kind.slug, conflict.sheetId)
  if (!fact || !stored) throw new NotFound('Cette fiche n’existe plus.')
  const values = { ...kind.fromStored({ ...stored }), ...fieldsOf(fact, conflictValue(conflict.proposed)) }
  await payload.update({
    collection: kind.slug,
    id: stored.id,
    data: {
      ...pickData(kind, values, fact.fields),
      // Where a facility's facts come from is read from its records.
      ...('provenance' in stored
        ? { provenance: { ...stored.provenance, [fact.name]: conflict.source } }
        : {}),
      _status: stored._status ?? 'draft',
    },
    draft: stored._status === 'draft',
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}

async function findSheet(payload: Payload, collection: FedSheet, id: string) {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

async function findConflict({ payload, id }: Decision): Promise<Conflict> {
  const conflict = await payload.findByID({
    collection: SLUGS.conflicts,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!conflict) throw new NotFound('Ce désaccord n’est plus à arbitrer.')
  return conflict
}

async function close({ payload, id, decidedBy }: Decision, state: 'kept' | 'taken'): Promise<void> {
  await payload.update({
    collection: SLUGS.conflicts,
    id,
    data: { state, decidedByName: decidedBy, decidedAt: clock.now().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}
