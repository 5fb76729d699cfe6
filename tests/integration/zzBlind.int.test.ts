import { performance } from 'node:perf_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { everydayInForce } from '@/domain/text/everydayWords'
import { toStoredDocument } from '@/infra/search/meilisearch/toStoredDocument'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchQuery } from '../factories/aSearchQuery'
import { MeilisearchStandIn } from '../helpers/meilisearchStandIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

/** What caseworkers type, and the sheet that must be among the first three. */
const EXPECTED = [
  ['rsa', 'D0001'],
  ['revenu de solidarite', 'D0001'],
  ['apl logment', 'D0018'],
  ['l’aide d’energie', 'D0032'],
  ['fsl', 'D0021'],
  ['carte mobilité', 'D0060'],
  ['aeh', 'D0058'],
  ['allocation handicap enfant', 'D0058'],
  ['facture de gaz', 'D0032'],
] as const

const MEDIAN_LIMIT_MS = 200

const { payload } = await openTestPayload()

beforeAll(async () => {
  // Read once the settings of this test's own base are in place.
  const { seedDemo } = await import('../../scripts/seed/seedDemo')
  await seedDemo({ payload, now: new Date('2026-11-22T08:00:00Z'), progress: () => {} })
  const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
  await rebuildIndex(payload)
})

/** The adapter of Meilisearch over what it is known to answer, with the sheets and the words of this base. */
async function otherEngine() {
  const { entryOf } = await import('@/features/registry')
  const { readEditedWords } = await import('@/features/finding/search/read/readEditedWords')
  const { expectedRevisions } = await import('@/features/finding/search/read/expectedRevisions')
  const { groups, acronyms, edited } = await readEditedWords(payload)
  const analyse = compileLexicon({ acronyms, synonyms: groups, everyday: everydayInForce(groups, edited) })
  const documents: SearchDocument[] = []
  for await (const sheets of expectedRevisions(payload))
    for (const kind of ALL_SHEET_KINDS) {
      const ids = sheets.filter(({ collection }) => collection === kind).map(({ id }) => id)
      documents.push(...(await entryOf(kind).load(payload, ids)).agents)
    }
  const stored = documents.map((document) => toStoredDocument(document, 0))
  return { analyse, standIn: new MeilisearchStandIn(stored, analyse) }
}

async function search(text: string, pinned?: string[]) {
  const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
  const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
  return searchSheets({
    payload,
    parameters: readSearchParameters(new URLSearchParams({ q: text })),
    readerClass: 'agents',
    ...(pinned && { pinned }),
  })
}

async function suggested(text: string) {
  const { suggestSheets } = await import('@/features/finding/search/read/suggestSheets')
  return suggestSheets({ payload, readerClass: 'agents', text })
}


describe('blind', () => { it('measures', async () => {
  const { readFileSync } = await import('node:fs')
  const all = JSON.parse(readFileSync('/tmp/blind/sentences.json','utf8'))
  const misses=[]; let five=0, first=0
  for (const {text, numbers} of all) {
    const { hits } = await search(text)
    const titles = new Set()
    const rows = hits.filter((h)=>{ const k=h.type+h.title; if(titles.has(k)) return false; titles.add(k); return true })
    const good = new Set(numbers)
    const at = rows.findIndex((h)=>good.has(h.number) || hits.some((o)=>o.title===h.title&&o.type===h.type&&good.has(o.number)))
    if (at>=0&&at<5) five++; if (at===0) first++
    if (at<0||at>=5) misses.push(text+' -> '+numbers.join(',')+' got '+rows.slice(0,3).map((h)=>h.number+' '+h.title.slice(0,30)).join(' | '))
  }
  process.stdout.write(`BLIND ${all.length}: five ${five} first ${first}\n`+misses.map((m)=>'MISS '+m).join('\n')+'\n')
}, 300000)})
