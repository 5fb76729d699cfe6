import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { breathe } from '@/infra/breathe'

type Sheet = { id: string; modifiedAt?: string | null; updatedAt: string }

/**
 * Since when each published sheet says what it says, by id: the first of its published versions since its words last changed. A
 * version that was restored carries the date of the one it copies, so that none counts from before that change. One light read.
 */
export async function publicationDates(
  payload: Payload,
  kind: SheetKind,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<string, Date>> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: {
      and: [{ parent: { in: sheets.map(({ id }) => id) } }, { 'version._status': { equals: 'published' } }],
    },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { parent: true, createdAt: true, version: { modifiedAt: true } },
    overrideAccess: true,
  })
  await breathe()
  const known = new Map<string, string[]>()
  const changedAt = new Map(sheets.map(({ id, modifiedAt }) => [id, modifiedAt ?? null]))
  for (const { parent, createdAt, version } of docs) {
    const id = String(parent)
    if ((version.modifiedAt ?? null) === (changedAt.get(id) ?? null))
      known.set(id, [...(known.get(id) ?? []), createdAt])
  }
  return new Map(
    sheets.map(({ id, modifiedAt, updatedAt }) => [
      id,
      new Date(sinceWhen(known.get(id) ?? [updatedAt], modifiedAt ?? null)),
    ]),
  )
}

function sinceWhen(versions: readonly string[], changedAt: string | null): string {
  const first = [...versions].sort()[0] ?? ''
  return changedAt && changedAt > first ? changedAt : first
}
