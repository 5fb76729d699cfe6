import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'

/** An engine with empty indexes of its own, and how to leave nothing behind. */
export type OpenedEngine = { engine: SearchEngine; dispose: () => Promise<void> }

export type EngineUnderTest = { name: string; open: () => Promise<OpenedEngine> }

const embedded: EngineUnderTest = {
  name: 'embedded',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'repere-contract-'))
    const engine = openEmbeddedEngine({ path: join(folder, 'search.db') })
    const dispose = async () => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    }
    return { engine, dispose }
  },
}

function meilisearch(url: string): EngineUnderTest {
  let opened = 0
  return {
    name: 'meilisearch',
    open: async () => {
      const { openMeilisearchEngine } = await import('@/infra/search/meilisearch/openMeilisearchEngine')
      opened += 1
      const prefix = `contract_${process.pid}_${Date.now()}_${opened}_`
      const engine = openMeilisearchEngine({ url, key: process.env.MEILI_KEY ?? '', prefix })
      const dispose = async () => {
        await engine.rebuild({ public: [], partners: [], agents: [] })
        await engine.close()
      }
      return { engine, dispose }
    },
  }
}

function exercised(): EngineUnderTest[] {
  const url = process.env.MEILI_URL
  if (url) return [embedded, meilisearch(url)]
  console.info('Search contract: meilisearch is not exercised, because MEILI_URL is not set.')
  return [embedded]
}

/** The engines that every contract is run on; one line says which one is not, and why. */
export const ENGINES = exercised()
