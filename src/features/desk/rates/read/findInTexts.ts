import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { entryOn } from '@/domain/rates/entryOn'
import type { Rate } from '@/domain/rates/Rate'
import { CITING_KINDS, type CitingKind } from '@/features/sheets/rates/citingKinds'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { clock } from '@/infra/clock'
import { type SoughtFigure, type ToldPlace, textPlaces } from '../present/textPlaces'

/** A published sheet whose texts hold a figure in digits. */
export type SheetPlaces = { id: string; number: string; title: string; places: ToldPlace[] }

const PAGE = 200

/** What is looked for of a rate: what it gives today; `null` where it gives no single figure. */
export function soughtOf(rate: Rate): SoughtFigure | null {
  const entry = rate.kind === 'scale' ? null : entryOn(rate.entries, localTime(clock.now()).day)
  if (!entry || entry.kind === 'end' || entry.amount === null) return null
  return { code: rate.code, amount: entry.amount, unit: entry.unit ?? rate.unit, base: rate.base }
}

/** The published sheets whose texts hold a figure in digits, by number: their texts are read, some hundreds at a time. */
export async function findInTexts(payload: Payload, sought: SoughtFigure): Promise<SheetPlaces[]> {
  const found = await Promise.all(CITING_KINDS.map((kind) => findInKind(payload, kind, sought)))
  return found.flat()
}

async function findInKind(
  payload: Payload,
  collection: CitingKind,
  sought: SoughtFigure,
): Promise<SheetPlaces[]> {
  const found: SheetPlaces[] = []
  for (let after = ''; ; ) {
    const { docs } = await payload.find({
      collection,
      where: {
        and: [
          { _status: { equals: 'published' } },
          ...(after === '' ? [] : [{ number: { greater_than: after } }]),
        ],
      },
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'number',
      select: { number: true, title: true, ...AMOUNT_FIELDS },
      overrideAccess: true,
    })
    for (const { id, number, title, ...texts } of docs) {
      const places = textPlaces(texts, sought)
      if (places.length > 0) found.push({ id, number: number ?? '', title, places })
    }
    if (docs.length < PAGE) return found
    after = docs.at(-1)?.number ?? ''
  }
}
