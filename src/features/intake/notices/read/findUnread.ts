import type { Payload } from 'payload'
import { isEditor, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { readUnreadValues, type UnreadValue } from '@/domain/sources/unreadValue'
import { WHERE_UNREAD } from '@/features/sheets/reference/whereUnread'

/** What the last import of a source could not read of a sheet; `source` is its name, `at` ISO 8601. */
export type UnreadOfSource = { source: string; at: string; values: UnreadValue[] }

type Ask = { payload: Payload; reader: Reader | null; sheetId: string }

/** What imports could not read of a sheet and no editor has seen yet, a source each; nothing to any other reader. */
export async function findUnread({ payload, reader, sheetId }: Ask): Promise<UnreadOfSource[]> {
  if (!isEditor(reader)) return []
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where: { and: [{ sheetId: { equals: sheetId } }, WHERE_UNREAD] },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'source',
    select: { source: true, notices: true, noticesAt: true },
    overrideAccess: true,
  })
  if (docs.length === 0) return []
  const names = await sourceNames(
    payload,
    docs.map(({ source }) => source),
  )
  return docs.map(({ source, notices, noticesAt }) => ({
    source: names.get(source) ?? source,
    at: noticesAt ?? '',
    values: readUnreadValues(notices),
  }))
}

async function sourceNames(payload: Payload, codes: string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: SLUGS.dataSources,
    where: { code: { in: codes } },
    depth: 0,
    limit: codes.length,
    pagination: false,
    select: { code: true, name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ code, name }) => [code, name ?? code]))
}
