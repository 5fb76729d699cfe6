import { describe, expect, it } from 'vitest'
import { readGroupText } from '@/domain/offline/OfflineManifest'
import type { OfflineSheet } from '@/domain/offline/OfflineSheet'
import { SLUGS } from '@/domain/slugs'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import { anArticle } from '../../factories/anArticle'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aRate, aValue } from '../../factories/aRate'
import { canaryScene, forbiddenTo } from '../../helpers/scenes/canaryScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { makePackage } = await import('@/features/exchange/offline/read/makePackage')
const write = { overrideAccess: true, depth: 0 } as const

await canaryScene(payload)
const chapter = await payload.create({
  collection: SLUGS.chapters,
  data: { title: 'Aides', position: 1 },
  ...write,
})
await payload.create({
  collection: SLUGS.rates,
  data: aRate({ entries: [aValue(), aValue({ amount: '120', effectFrom: '2027-04-01T12:00:00.000Z' })] }),
  ...write,
})
const article = await payload.create({
  collection: SLUGS.articles,
  data: anArticle({
    chapter: chapter.id,
    title: 'L’aide d’essai',
    body: paragraphsToRichText(['Elle est de {{aide_essai}}.']),
  }),
  ...write,
})
await payload.update({
  collection: SLUGS.articles,
  id: article.id,
  data: { title: 'zqeditors-brouillon' },
  draft: true,
  ...write,
})
await aPlacementRequest(payload)

const textOf = async (readerClass: 'agents' | 'partners') => {
  const made = await makePackage(payload, readerClass)
  return [JSON.stringify(made.manifest), ...made.groups, ...made.chunks.values(), made.index].join('\n')
}

describe('what leaves to be read without a network', () => {
  it.each(['agents', 'partners'] as const)('C8: holds nothing that %s may not read', async (readerClass) => {
    const text = await textOf(readerClass)
    for (const word of forbiddenTo(readerClass)) expect(text).not.toContain(word)
  })

  it('C8: holds no address that is kept from anybody, no facility, no placement', async () => {
    const text = await textOf('agents')
    for (const word of [
      'zqagents-street',
      'zqagents-city',
      '48.734561',
      '00000000000018',
      'zqagents-siteName',
      'zqagents-facility',
      'zqagents-unit',
    ])
      expect(text).not.toContain(word)
    const { docs } = await payload.find({
      collection: SLUGS.placementRequests,
      limit: 10,
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(0)
    for (const { id } of docs) expect(text).not.toContain(id)
  })

  it('keeps amounts as marks, with their dated values', async () => {
    const { chunks } = await makePackage(payload, 'agents')
    const sheets = [...chunks].flatMap(([id, bytes]): OfflineSheet[] =>
      id.startsWith('sheet:G') ? [JSON.parse(String(bytes))] : [],
    )
    expect(sheets.map(({ title, parts }) => ({ title, blocks: parts[0]?.blocks }))).toStrictEqual([
      { title: 'L’aide d’essai', blocks: [{ is: 'text', runs: ['Elle est de {{aide_essai}}.'] }] },
    ])
    const rate = JSON.parse(String(chunks.get('rate:aide_essai')))
    expect(rate.entries.map(({ amount }: { amount: string }) => amount)).toStrictEqual(['100', '120'])
  })

  it('changes the groups of what changed alone', async () => {
    const before = await makePackage(payload, 'agents')
    await payload.update({
      collection: SLUGS.articles,
      id: article.id,
      data: { title: 'L’aide renommée', _status: 'published' },
      ...write,
    })
    const after = await makePackage(payload, 'agents')
    const changed = after.manifest.groups.flatMap((digest, at) =>
      digest === before.manifest.groups[at] ? [] : [at],
    )
    expect(changed).toHaveLength(1)
    const idsOf = (text: string | undefined) => readGroupText(text ?? '').map(({ id }) => id)
    expect(idsOf(after.groups[changed[0] ?? 0])).toStrictEqual(idsOf(before.groups[changed[0] ?? 0]))
    expect(after.manifest.edition).not.toBe(before.manifest.edition)
  })
})
