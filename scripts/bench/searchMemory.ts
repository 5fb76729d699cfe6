import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import { generateQueries } from './generatorQueries'

/** Run alone, so that nothing else counts: prints the megabytes that an opened index takes after a hundred queries. */
async function main(): Promise<void> {
  const [, , path = '', size = '0'] = process.argv
  const queries = generateQueries(100, Number(size))
  const megabytes = () => process.memoryUsage().rss / 1024 / 1024
  globalThis.gc?.()
  const before = megabytes()
  const engine = openEmbeddedEngine({ path })
  for (const query of queries) await engine.search(query)
  globalThis.gc?.()
  process.stdout.write(String(megabytes() - before))
  await engine.close()
}

await main()
