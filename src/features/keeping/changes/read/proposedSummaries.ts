import type { Payload } from 'payload'
import { type EditionPart, partChanges, proposedSummary } from '@/domain/editions/partChanges'
import { eveOf } from '@/domain/rates/rateSwitches'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { contentOf } from '@/features/keeping/editions/write/toEdition'
import { editionKinds } from '@/features/registry'
import { withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { clip } from '@/features/sheets/values/clip'
import type { Edition } from '@/payload-types'
import type { Change } from '../Change'
import { partsOf } from './partsOf'

const LONGEST_OPENING = 200

/** What may be said of the editions of which nobody said anything, by the key of their change: from their difference with the one before. A few reads. */
export async function proposedSummaries(
  payload: Payload,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const mute = changes.filter(
    ({ summary, edition, nature }) => !summary && edition !== null && nature !== 'removed',
  )
  if (mute.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    where: { sheetId: { in: [...new Set(mute.map(({ sheetId }) => sheetId))] } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { sheetId: true, edition: true, content: true, nature: true },
    overrideAccess: true,
  })
  const { known } = await amountsOn(payload)
  const rows = new Map(docs.map((row) => [`${row.sheetId} ${row.edition}`, row]))
  const said = new Map<string, string>()
  for (const kind of editionKinds) {
    const pairs = mute.flatMap((change) => {
      const after = rows.get(`${change.sheetId} ${change.edition}`)
      const before = rows.get(`${change.sheetId} ${(change.edition ?? 0) - 1}`)
      return change.kind === kind && after ? [{ change, after, before }] : []
    })
    for (const [key, words] of await saidOf({ payload, kind, pairs, known })) said.set(key, words)
  }
  return said
}

type Row = Pick<Edition, 'content'>
type Of = {
  payload: Payload
  kind: SheetKind
  pairs: readonly { change: Change; after: Row; before: Row | undefined }[]
  known: Awaited<ReturnType<typeof amountsOn>>['known']
}

async function saidOf({ payload, kind, pairs, known }: Of): Promise<[string, string][]> {
  if (pairs.length === 0) return []
  const contents = pairs.flatMap(({ change: { day }, before, after }) => [
    withAmounts(before ? contentOf(before) : {}, { day: eveOf(day), known }),
    withAmounts(contentOf(after), { day, known }),
  ])
  // An empty content is that of a sheet that said nothing. In words that every reader of the sheet may read: no other sheet is named that is not public.
  const parts = await partsOf({ payload, readerClass: 'public', kind, contents })
  return pairs.map(({ change }, at) => [
    change.key,
    change.nature === 'new'
      ? openingOf(parts[at * 2 + 1] ?? [])
      : proposedSummary(partChanges(parts[at * 2] ?? [], parts[at * 2 + 1] ?? [])),
  ])
}

/** What a new sheet says first: its summary, or how its text begins. */
function openingOf(parts: readonly EditionPart[]): string {
  const part =
    parts.find(({ code }) => code === 'summary') ?? parts.find(({ code, text }) => code !== 'title' && text)
  return clip(part?.text ?? '', LONGEST_OPENING)
}
