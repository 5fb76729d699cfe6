import type { Payload, Where } from 'payload'
import { canReadAudience } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import type { Organisation, Scheme, Service } from '@/payload-types'

type Merge = { payload: Payload; winner: Organisation; loser: Organisation }
type Sheet = { id: string; _status?: 'draft' | 'published' | null }
type Move<Row extends Sheet> = { collection: SheetKind; where: Where; change: (row: Row) => Partial<Row> }

/** Has everything that names the loser of a merge name the winner: records of sources, services, schemes, other organisations. */
export async function moveReferences({ payload, winner, loser }: Merge): Promise<void> {
  const swap = (id: unknown) => (id === loser.id ? winner.id : id)
  await moveRecords({ payload, winner, loser })
  await move<Service>(payload, {
    collection: SLUGS.services,
    where: { organisation: { equals: loser.id } },
    // A service is read with its organisation: it must not be shown to more than it was.
    change: ({ audience }) => ({
      organisation: winner.id,
      audience: canReadAudience(audience, loser.audience) ? audience : loser.audience,
    }),
  })
  await move<Scheme>(payload, {
    collection: SLUGS.schemes,
    where: { contacts: { in: [loser.id] } },
    change: ({ contacts }) => ({ contacts: [...new Set((contacts ?? []).map((id) => String(swap(id))))] }),
  })
  await move<Organisation>(payload, {
    collection: SLUGS.organisations,
    where: { 'permanences.host': { equals: loser.id } },
    change: ({ permanences }) => ({
      permanences: (permanences ?? []).map((row) =>
        row.host === loser.id ? { ...row, host: winner.id } : row,
      ),
    }),
  })
  await move<Organisation>(payload, {
    collection: SLUGS.organisations,
    where: { and: [{ parent: { equals: loser.id } }, { id: { not_equals: winner.id } }] },
    change: () => ({ parent: winner.id }),
  })
}

/** Records move first: the next import then compares them with the winner. */
async function moveRecords({ payload, winner, loser }: Merge): Promise<void> {
  await payload.update({
    collection: SLUGS.sourceRecords,
    where: { and: [{ sheet: { equals: SLUGS.organisations } }, { sheetId: { equals: loser.id } }] },
    data: { sheetId: winner.id, sheetNumber: winner.number ?? '' },
    depth: 0,
    overrideAccess: true,
  })
}

/** Changes each sheet found, as published and as it waits in a draft. */
async function move<Row extends Sheet>(
  payload: Payload,
  { collection, where, change }: Move<Row>,
): Promise<void> {
  const find = async (draft: boolean): Promise<Row[]> => {
    const { docs } = await payload.find({
      collection,
      where,
      draft,
      trash: true,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    // The rows of the collection that the caller named.
    return docs as unknown as Row[]
  }
  const [stored, latest] = [await find(false), await find(true)]
  for (const row of latest) await save(payload, { collection, row, data: change(row) })
  const drafts = new Set(latest.filter(({ _status }) => _status === 'draft').map(({ id }) => id))
  for (const row of stored)
    if (drafts.has(row.id) || !latest.some(({ id }) => id === row.id))
      await write(payload, { collection, row, data: change(row) })
}

type Save<Row> = { collection: SheetKind; row: Row; data: Partial<Row> }

async function save<Row extends Sheet>(
  payload: Payload,
  { collection, row, data }: Save<Row>,
): Promise<void> {
  const status = row._status ?? 'draft'
  try {
    await payload.update({
      collection,
      id: row.id,
      data: { ...data, _status: status },
      draft: status === 'draft',
      trash: true,
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // A sheet that its own rules would refuse today still follows: nothing of it but this changes.
    if (!isValidationError(error)) throw error
    await write(payload, { collection, row, data })
  }
}

/** Writes the published row alone, beside a draft that waits; the comparison of index and base sees its date. */
async function write<Row extends Sheet>(
  payload: Payload,
  { collection, row, data }: Save<Row>,
): Promise<void> {
  const updatedAt = clock.now().toISOString()
  await payload.db.updateOne({ collection, id: row.id, data: { ...data, updatedAt }, returning: false })
}
