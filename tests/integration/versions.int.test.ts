import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let theme: string
let editor: string

const { payload } = await openTestPayload()

beforeAll(async () => {
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
  ).id
  editor = (await aUser(payload, { roles: ['editor'] })).id
})

const draft = (override: Parameters<typeof aScheme>[0] = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], _status: 'draft', ...override }),
    draft: true,
    overrideAccess: true,
  })

const stored = (id: string) =>
  payload.findByID({ collection: SLUGS.schemes, id, depth: 0, draft: false, overrideAccess: true })

/** What the admin queues when an editor schedules, then a turn of the runner. */
async function schedule(type: 'publish' | 'unpublish', id: string, waitUntil: Date): Promise<void> {
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: SLUGS.schemes, value: id },
      user: { relationTo: SLUGS.users, value: editor },
    },
    waitUntil,
  })
  await payload.jobs.run({ queue: 'default', limit: 10, overrideAccess: true, silent: true })
}

const past = () => new Date(Date.now() - 1000)

describe('scheduled publication', () => {
  it('publishes on its day, and is found', async () => {
    const { id } = await draft()
    await schedule('publish', id, past())
    expect((await stored(id))._status).toBe('published')
  })

  it('waits for its day', async () => {
    const { id } = await draft()
    await schedule('publish', id, new Date(Date.now() + 3_600_000))
    expect((await stored(id))._status).toBe('draft')
  })

  it('meets the publish gate', async () => {
    const { id } = await draft({ conditions: '' })
    await schedule('publish', id, past())
    expect((await stored(id))._status).toBe('draft')
  })

  it('takes a sheet back on its day', async () => {
    const { id } = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    await schedule('unpublish', id, past())
    expect((await stored(id))._status).toBe('draft')
  })
})

describe('versions', () => {
  it('bring an earlier text back, under the same number', async () => {
    const { id, number } = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: 'Avant', themes: [theme] }),
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.schemes,
      id,
      data: { title: 'Après' },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: SLUGS.schemes,
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Avant' } }] },
      limit: 1,
      overrideAccess: true,
    })
    await payload.restoreVersion({
      collection: SLUGS.schemes,
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
    const restored = await stored(id)
    expect([restored.title, restored.number]).toStrictEqual(['Avant', number])
  })
})
