import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { StandIn } from '../../helpers/meilisearch/StandIn'

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

/** Prefixes are of this process: several files may be run at once against one server. */
let opened = 0

/** A Meilisearch at an address, each opening with indexes of its own, which are gone at the end. */
function onMeilisearch(name: string, url: () => Promise<string>): EngineUnderTest {
  return {
    name,
    open: async () => {
      const { openMeilisearchEngine } = await import('@/infra/search/meilisearch/openMeilisearchEngine')
      const { removeIndexes } = await import('@/infra/search/meilisearch/write/removeIndexes')
      opened += 1
      const prefix = `contract_${process.pid}_${Date.now()}_${opened}_`
      const connection = { url: await url(), key: process.env.MEILI_KEY ?? '', prefix }
      const engine = openMeilisearchEngine(connection)
      const dispose = async () => {
        await engine.close()
        await removeIndexes(connection)
      }
      return { engine, dispose }
    },
  }
}

let standIn: Promise<StandIn> | undefined

const recorded = onMeilisearch('meilisearch, stand-in', async () => {
  standIn ??= new StandIn().open()
  return (await standIn).url
})

function exercised(): EngineUnderTest[] {
  const url = process.env.MEILI_URL
  if (url) return [embedded, onMeilisearch('meilisearch', async () => url)]
  console.info('Search contract: meilisearch is exercised on a stand-in, because MEILI_URL is not set.')
  return [embedded, recorded]
}

/** The engines that every contract is run on; one line says which one is not the real one, and why. */
export const ENGINES = exercised()
