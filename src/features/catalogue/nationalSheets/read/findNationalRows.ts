import type { Payload, Where } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { LISTED_NATIONAL, nationalAt } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import type { NationalSheet as StoredSheet } from '@/payload-types'
import type { NationalRow } from '../NationalDocument'

/** What a list of national sheets shows of each. */
export const ROW_FIELDS = {
  code: true,
  title: true,
  description: true,
  themeCode: true,
  themeTitle: true,
  type: true,
  modifiedOn: true,
  changedAt: true,
  state: true,
} as const

type Ask = { payload: Payload; where?: Where; page?: number; limit?: number }

/** A page of the national sheets that readers find, by title; `page` from 1. The caller has let the reader in. */
export async function findNationalRows({
  payload,
  where,
  page = 1,
  limit = 50,
}: Ask): Promise<{ rows: NationalRow[]; total: number }> {
  const listed: Where = {
    and: [nationalAt(await currentNationalFeed(payload)), { state: { in: [...LISTED_NATIONAL] } }],
  }
  const { docs, totalDocs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: where ? { and: [listed, where] } : listed,
    sort: ['title', 'code'],
    depth: 0,
    page,
    limit,
    select: ROW_FIELDS,
    overrideAccess: true,
  })
  return { rows: docs.map(toRow), total: totalDocs }
}

type Stored = Pick<StoredSheet, keyof typeof ROW_FIELDS>

const toRow = (stored: Stored): NationalRow => ({
  code: stored.code,
  title: stored.title,
  description: stored.description ?? '',
  themeCode: stored.themeCode ?? null,
  themeTitle: stored.themeTitle ?? null,
  type: stored.type ?? '',
  modifiedOn: stored.modifiedOn ?? null,
  changedAt: stored.changedAt ?? null,
  state: stored.state,
})
