import { createHash } from 'node:crypto'
import MiniSearch from 'minisearch'
import type { Payload } from 'payload'
import { gatherFrom } from '@/domain/document/gatherFrom'
import {
  type ChunkFact,
  GROUPS,
  groupOf,
  groupText,
  type OfflineManifest,
} from '@/domain/offline/OfflineManifest'
import type { OfflineChapter } from '@/domain/offline/OfflineSheet'
import { codesIn } from '@/domain/rates/formula/codesIn'
import { parseFormula } from '@/domain/rates/formula/parseFormula'
import { shownChapters } from '@/features/catalogue/articles/read/chapterRows'
import { citedAmounts } from '@/features/sheets/rates/present/citedAmounts'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { rateForOffline } from '../present/rateForOffline'
import { type IndexedSheet, SEARCH_OPTIONS, toIndexed } from '../present/searchOptions'
import { type DatedSheet, offlineSheets } from './offlineSheets'

export type OfflineClass = OfflineManifest['readerClass']

/** All that one class may take away: what is signed, the lists of groups, the chunks by id and the index, as bytes of JSON. */
export type OfflinePackage = {
  manifest: OfflineManifest
  groups: readonly string[]
  chunks: ReadonlyMap<string, Buffer>
  index: Buffer
}

/** Makes the package of a class afresh: six reads of the base and some seconds for thousands of sheets, between which others are answered. */
export async function makePackage(payload: Payload, readerClass: OfflineClass): Promise<OfflinePackage> {
  const sheets = await offlineSheets(payload, readerClass)
  const chunks = new Map<string, Buffer>()
  const facts: ChunkFact[] = []
  const add = (id: string, edition: string, content: unknown) => {
    const bytes = Buffer.from(JSON.stringify(content))
    chunks.set(id, bytes)
    facts.push({ id, edition, sha256: digest(bytes), size: bytes.length })
  }
  for (const { sheet, updatedAt } of sheets) {
    add(`sheet:${sheet.number}`, updatedAt, sheet)
    await breathe()
  }
  const rates = await knownRates(payload)
  for (const code of citedIn(sheets)) {
    const rate = rates.get(code)
    if (rate) add(`rate:${code}`, '-', rateForOffline(rate))
  }
  const chapters: OfflineChapter[] = await shownChapters({ payload, readerClass, editor: false })
  const byId = [...chapters].sort((one, other) => (one.id < other.id ? -1 : 1))
  add('plan', '-', byId)
  const index = Buffer.from(JSON.stringify(await indexOf(sheets)))
  const groups = groupsOf(facts)
  const digests = groups.map((text) => (text === '' ? '' : digest(Buffer.from(text))))
  return {
    manifest: {
      version: 1,
      edition: digest(Buffer.from(digests.join(' '))),
      readerClass,
      madeAt: clock.now().toISOString(),
      sheets: sheets.length,
      groups: digests,
      index: { sha256: digest(index), size: index.length },
    },
    groups,
    chunks,
    index,
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url')

function groupsOf(facts: readonly ChunkFact[]): string[] {
  const groups = Array.from({ length: GROUPS }, (): ChunkFact[] => [])
  for (const fact of facts) groups[groupOf(fact.id)]?.push(fact)
  return groups.map(groupText)
}

async function indexOf(sheets: readonly DatedSheet[]): Promise<MiniSearch<IndexedSheet>> {
  const index = new MiniSearch(SEARCH_OPTIONS)
  for (const { sheet } of sheets) {
    index.add(toIndexed(sheet))
    await breathe()
  }
  return index
}

/** The codes that texts cite: their marks, and the scales shown whole. */
function citedIn(sheets: readonly DatedSheet[]): string[] {
  const codes = new Set<string>()
  for (const { sheet } of sheets) {
    for (const { formula } of citedAmounts(sheet)) {
      const { value } = parseFormula(formula)
      if (value) for (const code of codesIn(value)) codes.add(code)
    }
    for (const code of scalesIn(sheet.parts)) codes.add(code)
  }
  return [...codes].sort()
}

const scalesIn = (value: unknown): string[] =>
  gatherFrom(value, (held) =>
    typeof held === 'object' && held !== null && 'is' in held && held.is === 'scale' && 'code' in held
      ? [String(held.code)]
      : undefined,
  )
