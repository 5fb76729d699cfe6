import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { WHERE_UNREAD } from '@/features/sheets/reference/whereUnread'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

const OPEN: Where = { state: { equals: 'open' } }
/** Read without being written yet, or stopped by a fault: somebody decides what becomes of them. */
const TO_DECIDE: Where = { state: { in: ['checked', 'failed'] } }

type Counted =
  | typeof SLUGS.conflicts
  | typeof SLUGS.duplicatePairs
  | typeof SLUGS.importRuns
  | typeof SLUGS.sourceRecords

const countOf =
  (collection: Counted, where: Where) =>
  async ({ payload }: { payload: Payload }) =>
    (await payload.count({ collection, where, overrideAccess: true })).totalDocs

type Ask = { payload: Payload; page: number; size: number }
const paged = ({ page, size }: Ask) => ({ page, limit: size, depth: 0, overrideAccess: true }) as const

/** What a source says otherwise than the sheet, the oldest first. */
export const conflictRows = listFrom(
  countOf(SLUGS.conflicts, OPEN),
  async (ask) => {
    const { docs, totalDocs } = await ask.payload.find({
      collection: SLUGS.conflicts,
      where: OPEN,
      sort: 'createdAt',
      select: { title: true, sheetNumber: true, fieldLabel: true, source: true, createdAt: true },
      ...paged(ask),
    })
    return { rows: docs, total: totalDocs }
  },
  ({ id, title, sheetNumber, fieldLabel, source, createdAt }) =>
    boardRow({
      id: String(id),
      key: sheetNumber ?? '',
      number: sheetNumber ?? '',
      name: title ?? '',
      href: `/admin/collections/${SLUGS.conflicts}/${id}`,
      at: createdAt,
      detail: [fieldLabel, source].filter(Boolean).join(', '),
    }),
)

/** The sheets that may be the same body, the most alike first. */
export const duplicateRows = listFrom(
  countOf(SLUGS.duplicatePairs, OPEN),
  async (ask) => {
    const { docs, totalDocs } = await ask.payload.find({
      collection: SLUGS.duplicatePairs,
      where: OPEN,
      sort: '-score',
      select: { title: true, score: true, createdAt: true },
      ...paged(ask),
    })
    return { rows: docs, total: totalDocs }
  },
  ({ id, title, score, createdAt }) =>
    boardRow({
      key: String(id),
      number: '',
      name: title ?? '',
      href: `/admin/collections/${SLUGS.duplicatePairs}/${id}`,
      at: createdAt,
      detail: `${score}\u00a0%`,
    }),
)

/** The imports that wait for a decision, the last first. */
export const importRunRows = listFrom(
  countOf(SLUGS.importRuns, TO_DECIDE),
  async (ask) => {
    const { docs, totalDocs } = await ask.payload.find({
      collection: SLUGS.importRuns,
      where: TO_DECIDE,
      sort: '-createdAt',
      select: { filename: true, fault: true, createdAt: true },
      ...paged(ask),
    })
    return { rows: docs, total: totalDocs }
  },
  ({ id, filename, fault, createdAt }) =>
    boardRow({
      key: String(id),
      number: '',
      name: filename ?? String(id),
      href: `/admin/collections/${SLUGS.importRuns}/${id}`,
      at: createdAt,
      detail: fault ?? null,
    }),
)

/** The records of which an import left a value aside, the oldest first. */
export const unreadRows = listFrom(
  countOf(SLUGS.sourceRecords, WHERE_UNREAD),
  async (ask) => {
    const { docs, totalDocs } = await ask.payload.find({
      collection: SLUGS.sourceRecords,
      where: WHERE_UNREAD,
      sort: 'noticesAt',
      select: { key: true, source: true, sheet: true, sheetId: true, sheetNumber: true, noticesAt: true },
      ...paged(ask),
    })
    return { rows: docs, total: totalDocs }
  },
  ({ id, key, source, sheet, sheetId, sheetNumber, noticesAt }) =>
    boardRow({
      id: String(id),
      key: sheetNumber ?? '',
      number: sheetNumber ?? '',
      name: sheetNumber ?? key,
      href: `/admin/collections/${sheet}/${sheetId}`,
      at: noticesAt ?? null,
      detail: [source, key].join(', '),
    }),
)
