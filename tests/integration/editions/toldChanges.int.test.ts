import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-10T09:00:00.000Z' })
let theme: string
let headers: Headers

beforeAll(async () => {
  const data = { title: 'Eau', slug: 'eau' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
  headers = (await signIn(payload, await aUser(payload, { roles: ['editor'] }))).headers
})

const scheme = (given: Partial<Scheme> = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], amount: 'Jusqu’à 100 €', ...given }),
    depth: 0,
    overrideAccess: true,
  })
const plain = (words: string) => words.replace(/\u00a0/g, ' ')
const publish = async (id: string, body: Partial<Scheme>) => {
  const answer = await askRest(`/schemes/${id}`, {
    method: 'PATCH',
    headers,
    body: { _status: 'published', ...body },
  })
  return { status: answer.status, text: await answer.text() }
}
const lastOf = async (sheetId: string) =>
  (
    await payload.find({
      collection: SLUGS.editions,
      where: { sheetId: { equals: sheetId } },
      sort: '-edition',
      limit: 1,
      overrideAccess: true,
    })
  ).docs[0]
const ask = async (path: string, body: unknown) =>
  (await askRest(path, { method: 'POST', headers, body })).json()

describe('a change published by hand', () => {
  it('is refused without what it is and a sentence, then kept with both', async () => {
    const { id } = await scheme()
    const amount = 'Jusqu’à 150 €'
    const untold = await publish(id, { amount })
    expect(untold.status).toBe(400)
    expect(untold.text).toContain('Nature du changement')
    expect(untold.text).toContain('Ce qui change dans cette version')
    expect((await publish(id, { amount, changeCause: 'evolution' })).status).toBe(400)
    const told = { changeCause: 'evolution' as const, changeNote: 'Le plafond monte à 150 €.' }
    expect((await publish(id, { amount, ...told })).status).toBe(200)
    expect(await lastOf(id)).toMatchObject({
      edition: 2,
      nature: 'scale',
      cause: 'evolution',
      summary: 'Le plafond monte à 150 €.',
    })
    const stored = await payload.findByID({ collection: SLUGS.schemes, id, overrideAccess: true })
    expect(stored.changeCause ?? null).toBeNull()
    expect((await publish(id, { amount: '200 €', changeCause: 'evolution' })).text).toContain('proposition')
  })

  it('needs nothing where readers read the same, and no sentence where it is a matter of form', async () => {
    const { id } = await scheme()
    expect((await publish(id, { internalNote: 'entre nous' })).status).toBe(200)
    expect((await publish(id, { amount: 'jusqu’à 100 €.' })).status).toBe(200)
    expect((await publish(id, { amount: 'Cent euros', changeCause: 'silent' })).status).toBe(200)
    expect((await lastOf(id))?.cause).toBe('silent')
  })

  it('may be saved as a draft untold', async () => {
    const { id } = await scheme()
    const answer = await askRest(`/schemes/${id}?draft=true`, {
      method: 'PATCH',
      headers,
      body: { _status: 'draft', amount: 'À voir' },
    })
    expect(answer.status).toBe(200)
  })

  it('is proposed from its difference, and asked by the checklist as the gate asks it', async () => {
    const { id, ...stored } = await scheme({ legalReferences: [] })
    const values = { ...stored, legalReferences: 0, amount: 'Jusqu’à 150 €' }
    const { change } = await ask(`/schemes/${id}/change`, { values })
    expect({ change: { ...change, summary: plain(change.summary) } }).toStrictEqual({
      change: {
        cause: 'evolution',
        summary: 'Combien : « Jusqu’à 100 € » devient « Jusqu’à 150 € ».',
        noteField: 'changeNote',
        noteBefore: '',
      },
    })
    expect(await ask(`/schemes/${id}/change`, { values: stored })).toStrictEqual({ change: null })
    const { faults } = await ask('/schemes/publication', { id, values })
    const paths = faults.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['changeCause', 'changeNote']))
  })

  it('is told to no one who may not edit', async () => {
    const { id } = await scheme()
    const agent = await signIn(payload, await aUser(payload))
    const answer = await askRest(`/schemes/${id}/change`, {
      method: 'POST',
      headers: agent.headers,
      body: { values: {} },
    })
    expect(answer.status).toBe(403)
  })
})
