import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { agrees } from '@/domain/sources/agrees'
import { ORGANISATION_FACTS } from '@/domain/sources/facts'
import { factValue } from '@/domain/sources/resolveFacts'
import { ORGANISATIONS } from '@/features/intake/facts/sheetKinds'
import { valueLines } from '@/features/sheets/facts/valueLines'
import { relationId } from '@/infra/database/relationId'
import type { DuplicatePair, Organisation } from '@/payload-types'
import { findPair } from './findPair'

type Side = {
  id: string
  number: string
  name: string
  sources: string[]
  services: number
  withdrawn: boolean
}

/** Two sheets side by side, fact by fact. */
export type PairComparison = {
  state: DuplicatePair['state']
  score: number
  reasons: { words: string; points: number }[]
  first: Side | null
  second: Side | null
  rows: { label: string; first: string[]; second: string[]; differs: boolean }[]
}

/** Reads both sheets of a pair for an editor. @throws NotFound */
export async function comparePair(payload: Payload, id: string): Promise<PairComparison> {
  const pair = await findPair(payload, id)
  const ids = [relationId(pair.first), relationId(pair.second)].filter((each) => each !== null)
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { in: ids } },
    draft: true,
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  const sideOf = await readSides(payload, docs)
  const sheetOf = (side: DuplicatePair['first']) => docs.find((doc) => doc.id === relationId(side)) ?? null
  const [first, second] = [sheetOf(pair.first), sheetOf(pair.second)]
  return {
    state: pair.state,
    score: pair.score,
    reasons: readReasons(pair.reasons),
    first: sideOf(first),
    second: sideOf(second),
    rows: compare(first, second),
  }
}

function compare(first: Organisation | null, second: Organisation | null): PairComparison['rows'] {
  const [a, b] = [first, second].map((sheet) => sheet && ORGANISATIONS.fromStored({ ...sheet }))
  const facts = ORGANISATION_FACTS.map((fact) => {
    const [one, other] = [a && factValue(fact, a), b && factValue(fact, b)]
    const row = { label: fact.label, first: valueLines(fact.name, one), second: valueLines(fact.name, other) }
    return {
      ...row,
      differs: Boolean(a && b) && !(agrees(fact.name, one, other) && agrees(fact.name, other, one)),
    }
  })
  const audienceOf = (sheet: Organisation | null) => (sheet ? [labelOf(AUDIENCES, sheet.audience)] : [])
  const audience = { label: 'Diffusion', first: audienceOf(first), second: audienceOf(second) }
  return [...facts, { ...audience, differs: first?.audience !== second?.audience }].filter(
    (row) => row.first.length > 0 || row.second.length > 0,
  )
}

function readReasons(stored: DuplicatePair['reasons']): PairComparison['reasons'] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((reason) =>
    typeof reason === 'object' && reason !== null && 'words' in reason && 'points' in reason
      ? [{ words: String(reason.words), points: Number(reason.points) }]
      : [],
  )
}

async function readSides(payload: Payload, sheets: readonly Organisation[]) {
  const ids = sheets.map(({ id }) => id)
  const find = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const [{ docs: records }, { docs: services }] = await Promise.all([
    payload.find({
      collection: SLUGS.sourceRecords,
      where: { and: [{ sheet: { equals: SLUGS.organisations } }, { sheetId: { in: ids } }] },
      select: { source: true, sheetId: true },
      ...find,
    }),
    payload.find({
      collection: SLUGS.services,
      where: { organisation: { in: ids } },
      select: { organisation: true },
      ...find,
    }),
  ])
  return (sheet: Organisation | null): Side | null =>
    sheet && {
      id: sheet.id,
      number: sheet.number ?? '',
      name: sheet.name,
      sources: [
        ...new Set(records.filter(({ sheetId }) => sheetId === sheet.id).map(({ source }) => source)),
      ],
      services: services.filter(({ organisation }) => organisation === sheet.id).length,
      withdrawn: Boolean(sheet.deletedAt),
    }
}
