import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { nationalAt } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import type { NationalChange } from '../NationalChange'
import { type NationalList, readNationalList } from '../nationalLists'
import { findNationalChange } from './findNationalChange'
import { findNationalChanges, type NationalChangeRow } from './findNationalChanges'
import { findNationalFeed, type NationalFeed } from './findNationalFeed'

/** What the editors' page shows: a page of a list, and one change of it open. */
export type NationalDeskView = {
  list: NationalList
  page: number
  rows: NationalChangeRow[]
  total: number
  pages: number
  open: NationalChange | null
  /** Where the open one is read at its source. */
  sourceUrl: string | null
  feed: NationalFeed | null
}

/** Reads the page that an address asks for: the change that it names, else the first of its list. For editors alone: the caller checks. */
export async function readNationalDesk(payload: Payload, params: URLSearchParams): Promise<NationalDeskView> {
  const list = readNationalList(params.get('liste'))
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const [{ rows, total, pages }, feed] = await Promise.all([
    findNationalChanges({ payload, list, page }),
    findNationalFeed(payload),
  ])
  const id = params.get('changement') ?? rows[0]?.id
  const open = id ? await findNationalChange(payload, id) : null
  return {
    list,
    page,
    rows,
    total,
    pages,
    open,
    sourceUrl: open && (await sourceOf(payload, open.code)),
    feed,
  }
}

async function sourceOf(payload: Payload, code: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: { and: [{ code: { equals: code } }, nationalAt(await currentNationalFeed(payload))] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { url: true },
    overrideAccess: true,
  })
  return docs[0]?.url ?? null
}
