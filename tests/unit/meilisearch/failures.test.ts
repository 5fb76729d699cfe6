import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SearchUnavailable } from '@/errors'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import { assertSucceeded } from '@/infra/search/meilisearch/write/waitForTasks'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { exchange } from './exchange'

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}

// Recorded by us: a task as the server shows it.
const taskOf = (name: string) => exchange(name).response.body as Parameters<typeof assertSucceeded>[0]

describe('a Meilisearch that does not answer', () => {
  let engine: SearchEngine

  beforeAll(async () => {
    engine = openMeilisearchEngine({ url: `http://127.0.0.1:${await closedPort()}`, key: '', prefix: 'x' })
  })
  afterAll(() => engine.close())

  it('makes a search unavailable', async () => {
    await expect(engine.search(aSearchQuery({ text: 'rsa' }))).rejects.toThrow(SearchUnavailable)
  })

  it('makes suggestions unavailable', async () => {
    await expect(engine.suggest('public', 'rsa', 8)).rejects.toThrow(SearchUnavailable)
  })

  it('refuses a write, so that its job is run again', async () => {
    const documents = { public: [], partners: [], agents: [aSearchDocument()] }
    await expect(engine.index(documents)).rejects.toThrow(SearchUnavailable)
  })

  it('is down in words, without throwing', async () => {
    await expect(engine.health()).resolves.toStrictEqual({
      engine: 'meilisearch',
      status: 'down',
      documents: { public: 0, partners: 0, agents: 0 },
      lastSyncAt: null,
    })
  })
})

describe('assertSucceeded', () => {
  it('refuses a failed task, on which the client resolves', () => {
    expect(() => assertSucceeded(taskOf('task.failed.invalidGeo'))).toThrow('invalid_document_geo_field')
  })

  it('accepts the failures that are what was wanted', () => {
    expect(() =>
      assertSucceeded(taskOf('task.failed.invalidGeo'), ['invalid_document_geo_field']),
    ).not.toThrow()
  })

  it('lets a succeeded task pass', () => {
    expect(() => assertSucceeded(taskOf('task.succeeded.documentAddition'))).not.toThrow()
  })
})
