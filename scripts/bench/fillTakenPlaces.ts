import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { SLUGS } from '@/domain/slugs'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'

/** Documents written at once. */
const BATCH = 2000
/** A place in four is free today. */
const FREE_EVERY = 4

type Sizes = { places: number; stays: number; today: string }

/** Gives places and past stays to the units of a base, in bulk: most places are taken by a child who is there. */
export async function fillTakenPlaces(payload: Payload, { places, stays, today }: Sizes): Promise<void> {
  const { docs: units } = await payload.find({
    collection: SLUGS.units,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { facility: true },
    overrideAccess: true,
  })
  const at = new Date().toISOString()
  const dates = { createdAt: at, updatedAt: at }
  const rows: NewDocument[] = []
  const made = Array.from({ length: places }, (_, rank) => {
    const unit = units[rank % units.length]
    const id = newDocumentId()
    const to = rank % 3 === 0 ? null : addDays(today, 5 + (rank % 200))
    const span = { thread: `${id}:1`, kind: 'stay', from: addDays(today, -(rank % 300)), to, until: null, due: null }
    const data = {
      unit: unit?.id,
      facility: unit?.facility,
      reference: `P${rank + 1}`,
      kind: 'ordinary',
      inServiceFrom: '2020-01-01',
      taken: rank % FREE_EVERY === 0 ? [] : [span],
      ...dates,
    }
    rows.push({ collection: SLUGS.places, id, data, versioned: false })
    return { id, unit: unit?.id, facility: unit?.facility, seq: 0 }
  })
  for (let stay = 0; stay < stays; stay += 1) {
    const place = made[stay % made.length]
    if (!place) continue
    const from = addDays(today, -730 + (stay % 600))
    for (const state of ['planned', 'left']) {
      place.seq += 1
      const thread = `${place.id}:${state === 'planned' ? place.seq : place.seq - 1}`
      const data = {
        place: place.id,
        unit: place.unit,
        facility: place.facility,
        seq: place.seq,
        thread,
        turn: `${place.id}:${place.seq}`,
        kind: 'stay',
        state,
        from,
        to: addDays(from, 60),
        readyOn: addDays(from, 63),
        at: new Date(`${from}T09:00:00.000Z`).toISOString(),
        ...dates,
      }
      rows.push({ collection: SLUGS.commitments, id: newDocumentId(), data, versioned: false })
    }
  }
  for (let first = 0; first < rows.length; first += BATCH)
    await insertDocuments(payload, rows.slice(first, first + BATCH))
}
