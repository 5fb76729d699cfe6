import type { Payload } from 'payload'
import { readableEditionOn } from '@/domain/editions/editionOn'
import { type PartChange, partChanges } from '@/domain/editions/partChanges'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { eveOf } from '@/domain/rates/rateSwitches'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { findPast, type Past, type ToldEdition } from '@/features/keeping/editions/read/findPast'
import { contentOf } from '@/features/keeping/editions/write/toEdition'
import { withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { partsOf } from './partsOf'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  number: string
  /** `YYYY-MM-DD`: what was before is read with the amounts of the eve, what came after with its own. */
  day: string
  /** The edition that brought the change; `null`: whatever the law says on the two days. */
  edition: number | null
}

export type BeforeAfter = {
  past: Past
  before: ToldEdition | null
  after: ToldEdition
  changes: PartChange[]
}

/**
 * What a sheet said before and after a change, for whoever may read both; `null` where this class has no answer. Where only the later state
 * may be read, all of it is new to this reader: what was before is not told.
 */
export async function beforeAfter(ask: Ask): Promise<BeforeAfter | null> {
  const { payload, readerClass, number, day } = ask
  const kind = parseSheetNumber(number)?.kind
  const past = kind ? await findPast({ payload, readerClass, number }) : null
  if (!kind || !past) return null
  const { before, after } = pairOf(past, ask)
  if (!after) return null
  const ids = [before?.id, after.id].flatMap((id) => id ?? [])
  const [{ docs }, { known }] = await Promise.all([
    payload.find({
      collection: SLUGS.editions,
      where: { id: { in: ids } },
      depth: 0,
      limit: 2,
      pagination: false,
      select: { content: true },
      overrideAccess: true,
    }),
    amountsOn(payload, day),
  ])
  const contents = [
    { told: before, on: eveOf(day) },
    { told: after, on: day },
  ].flatMap(({ told, on }) => {
    const row = docs.find(({ id }) => id === told?.id)
    return row ? [withAmounts(contentOf(row), { day: on, known })] : []
  })
  const parts = await partsOf({ payload, readerClass, kind, contents })
  const was = before ? (parts[0] ?? []) : []
  return { past, before, after, changes: partChanges(was, parts.at(-1) ?? []) }
}

function pairOf({ editions }: Past, { readerClass, day, edition }: Ask) {
  if (edition !== null) {
    // The last first: the next one in the list came before.
    const at = editions.findIndex((each) => each.edition === edition)
    return { before: readable(editions[at + 1], readerClass), after: readable(editions[at], readerClass) }
  }
  const on = (asked: string) => readableEditionOn(editions, { reading: 'droit', day: asked, readerClass })
  return { before: on(eveOf(day)), after: on(day) }
}

function readable(told: ToldEdition | undefined, readerClass: ReaderClass): ToldEdition | null {
  return told && canReadAudience(readerClass, told.audience) ? told : null
}
