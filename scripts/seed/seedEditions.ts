import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { lastEdition } from '@/features/keeping/editions/read/lastEdition'
import { toEdition } from '@/features/keeping/editions/write/toEdition'
import { entryOf } from '@/features/registry'
import type { Scheme } from '@/payload-types'
import { pastEditions } from './content/pastEditions'

const KIND: SheetKind = SLUGS.schemes

type State = { publishedAt: string; appliesFrom?: string; fields: Readonly<Record<string, unknown>> }

/** The editions of the demo: of every published scheme the one since it last changed, and of a few what they said before. */
export async function seedEditions(payload: Payload, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const [number, id] of ids) {
    const scheme = await payload.findByID({ collection: SLUGS.schemes, id, depth: 0, overrideAccess: true })
    if (scheme._status !== 'published') continue
    for (const state of statesOf(number, scheme)) await writeState(payload, scheme, state)
  }
}

function statesOf(number: string, { modifiedAt, createdAt }: Scheme): State[] {
  const past = pastEditions.find((each) => each.number === number)
  if (!past) return [{ publishedAt: modifiedAt ?? createdAt, fields: {} }]
  return [...past.before, { ...past.now, fields: {} }]
}

async function writeState(
  payload: Payload,
  scheme: Scheme,
  { publishedAt, appliesFrom, fields }: State,
): Promise<void> {
  const spec = entryOf(KIND).editions
  const data =
    spec &&
    toEdition({
      kind: KIND,
      spec,
      stored: { ...scheme, ...fields },
      before: await lastEdition(payload, scheme.id),
      at: new Date(publishedAt),
      typed: appliesFrom ?? null,
    })
  if (data) await payload.create({ collection: SLUGS.editions, data, depth: 0, overrideAccess: true })
}
