import type { Payload } from 'payload'
import { arrangeLines } from '@/domain/bulletins/arrangeLines'
import { parisSpan } from '@/domain/dates/parisMidnight'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotFound } from '@/errors'
import type { Change } from '@/features/keeping/changes/Change'
import { findChanges } from '@/features/keeping/changes/read/findChanges'
import { proposedSummaries } from '@/features/keeping/changes/read/proposedSummaries'
import { announcedRates } from '@/features/keeping/changes/read/rateChanges'
import { editionKinds, entryOf } from '@/features/registry'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Bulletin } from '@/payload-types'
import type { BulletinLine } from '../BulletinLine'

const TRIES = 5
/** Lines of one bulletin: more would be read by nobody. */
const MOST = 1000

/** Days, both within, `YYYY-MM-DD`. */
export type Period = { from: string; to: string }

/** Prepares the next bulletin of its year from what changed within a period. Two at once take two numbers. @throws InvalidInput for a period upside down. */
export async function prepareBulletin(payload: Payload, period: Period): Promise<Bulletin> {
  if (period.from > period.to) throw new InvalidInput('La période finit avant de commencer.', { field: 'to' })
  const lines = await gatherLines(payload, period)
  const year = Number(period.to.slice(0, 4))
  for (let attempt = 1; ; attempt += 1) {
    const number = (await lastNumber(payload, year)) + 1
    try {
      return await payload.create({
        collection: SLUGS.bulletins,
        data: {
          name: `Bulletin n° ${number} de ${year}`,
          number,
          year,
          from: atNoon(period.from),
          to: atNoon(period.to),
          state: 'draft',
          introductionFor: 'agents',
          lines,
        },
        depth: 0,
        overrideAccess: true,
      })
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
}

/** Gathers a draft again: what was said of its lines and their order stay, what changed since comes last. @throws NotFound, InvalidInput once published. */
export async function gatherAgain(payload: Payload, id: string): Promise<void> {
  const bulletin = await payload.findByID({
    collection: SLUGS.bulletins,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!bulletin) throw new NotFound('Ce bulletin n’existe plus.')
  if (bulletin.state === 'published') throw new InvalidInput('Ce bulletin est déjà publié.')
  const gathered = await gatherLines(payload, periodOf(bulletin), id)
  await payload.update({
    collection: SLUGS.bulletins,
    id,
    data: { lines: arrangeLines(bulletin.lines ?? [], gathered) },
    depth: 0,
    overrideAccess: true,
    context: { byCommand: true },
  })
}

/** The days of a stored bulletin. */
export function periodOf({ from, to }: Pick<Bulletin, 'from' | 'to'>): Period {
  return { from: localTime(new Date(from)).day, to: localTime(new Date(to)).day }
}

/**
 * What changed within a period and no other bulletin holds, with the amounts published in it that apply after it, heading by heading
 * and sheet by sheet: what editors arrange. Amounts that were announced are not told again on their day.
 */
export async function gatherLines(
  payload: Payload,
  { from, to }: Period,
  own: string | null = null,
): Promise<BulletinLine[]> {
  const ask = { payload, readerClass: 'agents' as const, span: parisSpan(from, to) }
  const found = [...(await findChanges({ ...ask, most: MOST })), ...(await announcedRates(ask))]
  const told = await keysTold(payload, found, own)
  const changes = found.filter((change) => !told.has(change.key) && !wasAnnounced(change, told))
  const [said, headings] = await Promise.all([
    proposedSummaries(payload, changes),
    headingsOf(payload, changes),
  ])
  return changes
    .map(
      (change): BulletinLine => ({
        key: change.key,
        sheet: change.kind,
        sheetId: change.sheetId,
        sheetNumber: change.number,
        title: change.title,
        heading: headings.get(change.sheetId) ?? null,
        nature: change.nature,
        cause: change.cause,
        audience: change.audience,
        day: change.day,
        edition: change.edition,
        summary: change.summary || (said.get(change.key) ?? ''),
        leftOut: false,
      }),
    )
    .sort(inReadingOrder)
}

/** By heading, then sheet by sheet, what came first before. */
function inReadingOrder(one: BulletinLine, other: BulletinLine): number {
  const last = '\uffff'
  return (
    (one.heading ?? last).localeCompare(other.heading ?? last, 'fr') ||
    one.sheetNumber.localeCompare(other.sheetNumber) ||
    one.day.localeCompare(other.day) ||
    (one.edition ?? 0) - (other.edition ?? 0)
  )
}

/** Amounts all of which another bulletin told before their day. */
function wasAnnounced({ sheetId, day, codes }: Change, told: ReadonlySet<string>): boolean {
  const start = `a:${sheetId}:${day}:`
  const said = [...told].flatMap((key) => (key.startsWith(start) ? key.slice(start.length).split(',') : []))
  return codes.length > 0 && codes.every((code) => said.includes(code))
}

/** The keys that other bulletins hold of these changes and of their sheets, left out or not: two periods may share days. */
async function keysTold(
  payload: Payload,
  changes: readonly Change[],
  own: string | null,
): Promise<Set<string>> {
  if (changes.length === 0) return new Set()
  const ofAmounts = changes.flatMap(({ sheetId, codes }) => (codes.length > 0 ? [sheetId] : []))
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where: {
      or: [
        { 'lines.key': { in: changes.map(({ key }) => key) } },
        ...(ofAmounts.length > 0 ? [{ 'lines.sheetId': { in: [...new Set(ofAmounts)] } }] : []),
      ],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { lines: { key: true } },
    overrideAccess: true,
  })
  return new Set(docs.flatMap(({ id, lines }) => (id === own ? [] : (lines ?? []).map(({ key }) => key))))
}

async function headingsOf(
  payload: Payload,
  changes: readonly { kind: string; sheetId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const maps = await Promise.all(
    editionKinds.map((kind) => {
      const ids = [...new Set(changes.flatMap((each) => (each.kind === kind ? [each.sheetId] : [])))]
      return ids.length > 0 ? (entryOf(kind).editions?.headingsOf?.(payload, ids) ?? null) : null
    }),
  )
  return new Map(maps.flatMap((map) => [...(map ?? [])]))
}

async function lastNumber(payload: Payload, year: number): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where: { year: { equals: year } },
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  return docs[0]?.number ?? 0
}

/** As the date fields of the admin keep a day. */
const atNoon = (day: string): string => `${day}T12:00:00.000Z`
