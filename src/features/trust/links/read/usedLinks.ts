import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { linksIn } from '@/domain/links/linksIn'
import { localTime } from '@/domain/localTime'
import { canReadAudience } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { keyPages } from '@/infra/database/keyPages'

/** An address that sheets lead to: which, how often these were read over the last month, and whether agents alone may read it. */
export type UsedLink = { sheets: Set<string>; reads: number; agentsOnly: boolean }

const PAGE = 100
const MONTH = 30

/** Every address of other sites in what is published, whatever the kind of sheet: read page by page. */
export async function usedLinks(payload: Payload): Promise<Map<string, UsedLink>> {
  const used = new Map<string, UsedLink>()
  const own = new URL(env.SITE_URL).host
  for (const kind of ALL_SHEET_KINDS)
    for await (const publicIds of keyPages(payload, {
      collection: kind,
      where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
      key: 'publicId',
      size: PAGE,
    })) {
      const { docs } = await payload.find({
        collection: kind,
        where: { and: [{ _status: { equals: 'published' } }, { publicId: { in: publicIds } }] },
        depth: 0,
        limit: PAGE,
        pagination: false,
        overrideAccess: true,
      })
      const reads = await readsOf(
        payload,
        docs.flatMap(({ number }) => number ?? []),
      )
      for (const sheet of docs) {
        await breathe()
        const number = sheet.number ?? ''
        const shared = sharedLinks(sheet)
        for (const url of linksIn(sheet)) {
          if (!URL.canParse(url) || new URL(url).host === own) continue
          const link = used.get(url) ?? { sheets: new Set(), reads: 0, agentsOnly: true }
          link.sheets.add(number)
          link.reads += reads.get(number) ?? 0
          if (shared.has(url)) link.agentsOnly = false
          used.set(url, link)
        }
      }
    }
  return used
}

type Sheet = Parameters<typeof maskSheet>[0] & { audience?: 'public' | 'partners' | 'agents' | null }

/** The addresses that somebody else than agents may read. Kinds that keep no part from anybody say no restriction. */
function sharedLinks(sheet: Sheet): ReadonlySet<string> {
  if (!canReadAudience('partners', sheet.audience ?? 'agents')) return new Set()
  return new Set(linksIn(maskSheet({ restrictions: [], ...sheet }, 'partners')))
}

async function readsOf(payload: Payload, numbers: readonly string[]): Promise<Map<string, number>> {
  const since = localTime(subDays(clock.now(), MONTH)).day
  const { docs } = await payload.find({
    collection: SLUGS.sheetUses,
    where: { and: [{ number: { in: [...numbers] } }, { day: { greater_than_equal: since } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { number: true, reads: true },
    overrideAccess: true,
  })
  const reads = new Map<string, number>()
  for (const { number, reads: count } of docs) reads.set(number, (reads.get(number) ?? 0) + count)
  return reads
}
