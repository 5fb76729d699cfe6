import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { aUser } from '../../factories/aUser'
import { aRequester } from '../../helpers/scenes/holdScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

// A page is asked for by a browser: here, by one without any header.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const { payload } = await openTestPayload()
const { notePageRead } = await import('@/features/placement/requests/write/notePageRead')

const PAGES = 'src/app/(portal)/places'

describe('a request that a page shows', () => {
  it('is in the journal once an hour for each who reads it, by its id alone', async () => {
    const { worker, request } = await aRequester(payload)
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    for (const user of [worker, worker, coordinator])
      await notePageRead({ payload, user, request: request.id })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: {
        and: [{ action: { equals: 'requestRead' } }, { actorId: { in: [worker.id, coordinator.id] } }],
      },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ actorId, detail }) => [actorId, detail]).sort()).toStrictEqual(
      [worker, coordinator].map(({ id }) => [id, `demande ${request.id}`]).sort(),
    )
  })

  it('is noted by every page that reads one', () => {
    const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('page.tsx'),
    )
    const reading = pages
      .map((file) => readFileSync(`${PAGES}/${file}`, 'utf8'))
      .filter((text) => /\b(findReadableRequest|readSearch)\(/.test(text))
    expect(reading.length).toBeGreaterThanOrEqual(4)
    expect(reading.filter((text) => !text.includes('notePageRead('))).toStrictEqual([])
  })
})
