import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { Edition, User } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const AUDIENCES = ['public', 'partners', 'agents'] as const

/** Audiences whose past is read, and whether editions themselves are, by role; `null` is anonymous on a site open to the public. Nobody writes. */
const MATRIX: readonly { role: Role | null; reads: readonly string[]; readsRows: boolean }[] = [
  { role: null, reads: ['public'], readsRows: false },
  { role: 'partner', reads: ['public', 'partners'], readsRows: false },
  { role: 'facility', reads: ['public', 'partners'], readsRows: false },
  { role: 'agent', reads: AUDIENCES, readsRows: false },
  { role: 'coordinator', reads: AUDIENCES, readsRows: false },
  { role: 'direction', reads: AUDIENCES, readsRows: false },
  { role: 'editor', reads: AUDIENCES, readsRows: true },
  { role: 'administrator', reads: AUDIENCES, readsRows: true },
]

const { payload } = await openTestPayload()
const users = new Map<Role | null, User | null>()
const numbers: Record<string, string> = {}
let edition: Edition

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  for (const audience of AUDIENCES) {
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ audience, themes: [theme.id], internalNote: 'entre nous' }),
      depth: 0,
      overrideAccess: true,
    })
    numbers[audience] = scheme.number ?? ''
  }
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) edition = docs[0]
  for (const { role } of MATRIX) users.set(role, role ? await aUser(payload, { roles: [role] }) : null)
})

const isDone = (work: Promise<unknown>) => work.then(Boolean, () => false)

describe.each(MATRIX)('$role', ({ role, reads, readsRows }) => {
  const as = () =>
    ({ collection: SLUGS.editions, depth: 0, overrideAccess: false, user: users.get(role) ?? null }) as const

  it('reads the past of the sheets of its audiences and of no other', async () => {
    const { findPast } = await import('@/features/keeping/editions/read/findPast')
    const readerClass = readerClassOf(users.get(role))
    const read = await Promise.all(
      AUDIENCES.map(async (audience) => {
        const past = await findPast({ payload, readerClass, number: numbers[audience] ?? '' })
        return past ? audience : null
      }),
    )
    expect(read.filter(Boolean)).toStrictEqual(AUDIENCES.filter((audience) => reads.includes(audience)))
  })

  it('reads the stored editions only as an editor', async () => {
    expect(await isDone(payload.findByID({ ...as(), id: edition.id }))).toBe(readsRows)
  })

  it('is answered by REST as it is by the Local API, and deletes or changes nothing there', async () => {
    const user = users.get(role)
    const headers = user
      ? (await signIn(payload, user)).headers
      : new Headers({ 'x-repere-peer': '192.0.2.9' })
    const ask = async (method: 'GET' | 'PATCH' | 'DELETE' | 'POST', path: string, body?: unknown) =>
      (await askRest(path, { method, headers, ...(body ? { body } : {}) })).status
    expect(await ask('GET', `/editions/${edition.id}`)).toBe(readsRows ? 200 : 403)
    const statuses = [
      await ask('PATCH', `/editions/${edition.id}`, { summary: 'Autre' }),
      await ask('DELETE', `/editions/${edition.id}`),
      await ask('POST', '/editions', { title: 'Inventée', edition: 99 }),
    ]
    expect(statuses.filter((status) => status < 400)).toStrictEqual([])
    expect(
      (await payload.findByID({ collection: SLUGS.editions, id: edition.id, overrideAccess: true }))
        .summary ?? null,
    ).toBe(edition.summary ?? null)
  })

  it('neither writes, changes nor deletes one', async () => {
    const { id, createdAt, updatedAt, ...data } = edition
    expect([createdAt, updatedAt].every(Boolean)).toBe(true)
    expect(
      await Promise.all([
        isDone(payload.create({ ...as(), data: { ...data, edition: 9 } })),
        isDone(payload.update({ ...as(), id, data: { summary: 'Autre' } })),
        isDone(payload.delete({ ...as(), id })),
        isDone(payload.delete({ ...as(), where: {} }).then(({ docs }) => docs.length > 0)),
      ]),
    ).toStrictEqual([false, false, false, false])
  })
})

describe('an edition', () => {
  it('is not written again by the product itself', async () => {
    const asItself = { collection: SLUGS.editions, id: edition.id, depth: 0, overrideAccess: true } as const
    await expect(payload.update({ ...asItself, data: { summary: 'Autre' } })).rejects.toThrow(
      'ne se modifie pas',
    )
    await expect(payload.delete(asItself)).rejects.toThrow('ne se supprime pas')
  })

  it('holds no field of a sheet that some of its readers may not read', async () => {
    const { entryOf, editionKinds } = await import('@/features/registry')
    for (const kind of editionKinds) {
      const { flattenedFields } = payload.collections[kind].config
      const kept = flattenedFields.filter((field) => 'access' in field && field.access?.read)
      const stored = Object.fromEntries(flattenedFields.map(({ name }) => [name, `de ${name}`]))
      const written = Object.keys(entryOf(kind).editions?.contentOf(stored) ?? {})
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.filter(({ name }) => written.includes(name))).toStrictEqual([])
    }
  })
})
