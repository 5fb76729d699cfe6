import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { seedRates } from '../../../scripts/seed/seedRates'
import { readTree } from '../../helpers/scenes/guideFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const GUIDE = fileURLToPath(new URL('../../../scripts/seed/content/guide', import.meta.url))
const NOW = '2026-11-20T09:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { writeGuideFolder } = await import('@/features/exchange/guideExport/writeGuideFolder')
const { importGuide } = await import('@/features/intake/imports/write/guide/importGuide')

const importDemo = (apply = true) =>
  importGuide({ payload, source: { path: GUIDE, name: 'guide' }, apply, wordError: String })

beforeAll(async () => {
  await seedRates(payload, new Date(NOW))
  expect(await importDemo()).toMatchObject({ refused: [], warnings: [] })
}, 300_000)

describe('the guide of the demo', () => {
  it('D4 has 19 chapters, 120 sheets at least and 60 abbreviations, all published', async () => {
    const count = async (collection: 'chapters' | 'abbreviations') =>
      (await payload.count({ collection, overrideAccess: true })).totalDocs
    const { totalDocs } = await payload.count({
      collection: SLUGS.articles,
      where: { _status: { equals: 'published' } },
      overrideAccess: true,
    })
    expect(await count('chapters')).toBe(19)
    expect(totalDocs).toBeGreaterThanOrEqual(120)
    expect(await count('abbreviations')).toBeGreaterThanOrEqual(60)
  })

  it('D4 goes out as the very folder that it came from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'repere-guide-'))
    await writeGuideFolder({ payload, folder: folder, progress: () => undefined })
    const [written, own] = [readTree(folder), readTree(GUIDE)]
    rmSync(folder, { recursive: true, force: true })
    expect(Object.keys(written)).toStrictEqual(Object.keys(own))
    for (const [path, text] of Object.entries(own))
      expect({ path, text: written[path] }).toStrictEqual({ path, text })
  })

  it('D4 imported again changes nothing', async () => {
    expect(await importDemo(false)).toMatchObject({ created: 0, changed: 0, refused: [], warnings: [] })
  })
})
