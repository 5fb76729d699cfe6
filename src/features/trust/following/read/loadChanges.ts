import type { Payload, Where } from 'payload'
import { EDITION_NATURES } from '@/domain/editions/closedLists'
import { targetKey } from '@/domain/follow/followKinds'
import { labelOf } from '@/domain/labelOf'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { editionKinds } from '@/features/registry'
import { breathe } from '@/infra/breathe'
import type { Edition, SheetFeed } from '@/payload-types'
import type { SheetChange } from '../SheetChange'
import { keysOf } from './keysOf'
import { readableNames } from './readableNames'

/** More in one period is an import that no mail could tell: the last ones are told. */
const MOST = 5000

type Ask = { payload: Payload; classes: readonly ReaderClass[]; from: Date; until: Date }
type FeedRow = Pick<SheetFeed, 'number' | 'sheet' | 'title' | 'noticedAt' | 'keys' | ReaderClass>
type EditionRow = Pick<Edition, 'sheetNumber' | 'publishedAt' | 'audience' | 'nature' | 'summary'>

/**
 * What changed after an instant and until another, for each of these classes as they may read it now: publications, sheets that appeared
 * or say something else, withdrawals. A few reads, whatever their number; a sheet that a class may read no more is not told to it.
 */
export async function loadChanges(ask: Ask): Promise<ReadonlyMap<ReaderClass, SheetChange[]>> {
  const [rows, editions] = await Promise.all([feedRows(ask), editionRows(ask)])
  const told = new Map<ReaderClass, SheetChange[]>()
  for (const readerClass of ask.classes)
    told.set(readerClass, await changesOfClass({ ...ask, readerClass }, rows, editions))
  return told
}

/** After `from`, until `until` included. */
function within(field: string, { from, until }: Pick<Ask, 'from' | 'until'>): Where {
  return {
    and: [
      { [field]: { greater_than: from.toISOString() } },
      { [field]: { less_than_equal: until.toISOString() } },
    ],
  }
}

async function feedRows({ payload, classes, ...span }: Ask): Promise<FeedRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: {
      or: [within('noticedAt', span), ...classes.map((each) => within(`${each}.since`, span))],
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: '-noticedAt',
    select: {
      number: true,
      sheet: true,
      title: true,
      noticedAt: true,
      keys: true,
      public: true,
      partners: true,
      agents: true,
    },
    overrideAccess: true,
  })
  return docs
}

async function editionRows({ payload, ...span }: Ask): Promise<EditionRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    // What its editor called silent is told to no reader.
    where: { and: [within('publishedAt', span), { cause: { not_equals: 'silent' } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: '-publishedAt',
    select: { sheetNumber: true, publishedAt: true, audience: true, nature: true, summary: true },
    overrideAccess: true,
  })
  return docs
}

type OfClass = Ask & { readerClass: ReaderClass }

async function changesOfClass(
  { payload, readerClass, from, until }: OfClass,
  rows: readonly FeedRow[],
  editions: readonly EditionRow[],
): Promise<SheetChange[]> {
  const numbers = [
    ...new Set([...rows.map(({ number }) => number), ...editions.map(({ sheetNumber }) => sheetNumber)]),
  ]
  const names = await readableNames(payload, readerClass, numbers)
  await breathe()
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const keys = await keysOf(payload, byNumber, editions)
  const isWithin = (at: string | null | undefined): at is string =>
    typeof at === 'string' && at > from.toISOString() && at <= until.toISOString()
  const change = (number: string, said: Partial<SheetChange> & Pick<SheetChange, 'at' | 'nature'>) => {
    const kind = parseSheetNumber(number)?.kind
    const title = names.get(number) ?? byNumber.get(number)?.title
    if (!kind || !title) return []
    const own = [targetKey({ kind: 'sheet', target: number }), ...(keys.get(number) ?? [])]
    return [{ kind, number, title, said: null, summary: null, keys: own, ...said }]
  }
  const published = editions
    .filter(
      ({ sheetNumber, audience, nature }) =>
        nature !== 'removed' && names.has(sheetNumber) && canReadAudience(readerClass, audience),
    )
    .flatMap(({ sheetNumber, publishedAt, nature, summary }) =>
      change(sheetNumber, {
        at: publishedAt,
        nature: nature === 'new' ? 'new' : 'said',
        said: nature === 'new' ? null : labelOf(EDITION_NATURES, nature),
        summary: summary ?? null,
      }),
    )
  const goneFor = new Map(
    editions.flatMap(({ sheetNumber, nature, summary }) =>
      nature === 'removed' ? [[sheetNumber, summary] as const] : [],
    ),
  )
  const isPublished = new Set(published.map(({ number }) => number))
  const others = rows.flatMap((row): SheetChange[] => {
    const { number, sheet, noticedAt } = row
    const { since, listed } = row[readerClass] ?? {}
    if (!names.has(number)) {
      const isGone = listed === false && row.agents?.listed === false && since === row.agents.since
      return isGone && isWithin(since)
        ? change(number, { at: since, nature: 'withdrawn', summary: goneFor.get(number) ?? null })
        : []
    }
    if (isPublished.has(number)) return []
    if (listed && isWithin(since)) return change(number, { at: since, nature: 'new' })
    const isTold = !hasEditions(sheet) && isWithin(noticedAt)
    return isTold ? change(number, { at: noticedAt, nature: 'changed' }) : []
  })
  return [...published, ...others].sort((one, other) => other.at.localeCompare(one.at))
}

const hasEditions = (kind: SheetKind): boolean => editionKinds.includes(kind)
