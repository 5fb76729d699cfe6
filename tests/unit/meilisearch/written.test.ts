import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import { describeWritten } from '../../contract/search/cases/describeWritten'
import { standIn } from './standIn'

describeWritten('the adapter of Meilisearch', async (sheets, lexicon) => {
  const server = await standIn(sheets, lexicon)
  const engine = openMeilisearchEngine({ url: server.url, key: '', prefix: 'x' })
  const dispose = async () => {
    await engine.close()
    await server.close()
  }
  return { engine, dispose }
})
