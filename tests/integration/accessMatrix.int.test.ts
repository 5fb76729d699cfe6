import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const AUDIENCES = ['public', 'partners', 'agents'] as const
const OPERATIONS = ['create', 'update', 'delete', 'readDraft', 'readVersions', 'readInternalNote'] as const

/** Audiences read, and operations allowed, by role; `null` is anonymous on a site open to the public. */
const MATRIX: readonly { role: Role | null; reads: readonly string[]; may: readonly string[] }[] = [
  { role: null, reads: ['public'], may: [] },
  { role: 'partner', reads: ['public', 'partners'], may: [] },
  { role: 'facility', reads: ['public', 'partners'], may: [] },
  { role: 'helpdesk', reads: ['public'], may: [] },
  { role: 'agent', reads: ['public', 'partners', 'agents'], may: [] },
  { role: 'coordinator', reads: ['public', 'partners', 'agents'], may: [] },
  { role: 'direction', reads: ['public', 'partners', 'agents'], may: [] },
  { role: 'editor', reads: ['public', 'partners', 'agents'], may: OPERATIONS },
  { role: 'administrator', reads: ['public', 'partners', 'agents'], may: OPERATIONS },
]

let theme: string
const ids: Record<string, string> = {}
const users = new Map<Role | null, User | null>()

const { payload } = await openTestPayload()

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
  ).id
  for (const audience of AUDIENCES) {
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: `Pour ${audience}`, audience, themes: [theme], internalNote: 'entre nous' }),
      overrideAccess: true,
    })
    ids[audience] = scheme.id
  }
  const draft = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: 'Brouillon', audience: 'public', themes: [theme], _status: 'draft' }),
    draft: true,
    overrideAccess: true,
  })
  ids.draft = draft.id
  for (const { role } of MATRIX) users.set(role, role ? await aUser(payload, { roles: [role] }) : null)
})

async function readAs(role: Role | null): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    user: users.get(role) ?? null,
    draft: false,
  })
  return docs.map(({ title }) => title).sort()
}

const allowed = (work: Promise<unknown>) =>
  work.then(
    (value) => value !== null && value !== undefined,
    () => false,
  )

function attempt(role: Role | null, operation: (typeof OPERATIONS)[number]): Promise<boolean> {
  const as = {
    collection: SLUGS.schemes,
    overrideAccess: false,
    user: users.get(role) ?? null,
    depth: 0,
  } as const
  const id = ids.public ?? ''
  if (operation === 'create')
    return allowed(
      payload.create({ ...as, data: aScheme({ themes: [theme], _status: 'draft' }), draft: true }),
    )
  if (operation === 'update') return allowed(payload.update({ ...as, id, data: { delay: 'Un mois' } }))
  if (operation === 'delete')
    return payload
      .create({ collection: SLUGS.schemes, data: aScheme({ themes: [theme] }), overrideAccess: true })
      .then((made) => allowed(payload.delete({ ...as, id: made.id })))
  if (operation === 'readDraft') return allowed(payload.findByID({ ...as, id: ids.draft ?? '', draft: true }))
  if (operation === 'readVersions')
    return payload.findVersions({ ...as, limit: 1 }).then(
      ({ docs }) => docs.length > 0,
      () => false,
    )
  return payload.findByID({ ...as, id }).then(
    (doc) => doc.internalNote === 'entre nous',
    () => false,
  )
}

describe.each(MATRIX)('$role, over the Local API', ({ role, reads, may }) => {
  it('reads the published sheets of its audiences and no other', async () => {
    const titles = reads.map((audience) => `Pour ${audience}`)
    const seen = (await readAs(role)).filter((title) => title.startsWith('Pour '))
    expect(seen).toStrictEqual(titles.sort())
  })

  it.each(OPERATIONS)('is held to its right to %s', async (operation) => {
    expect(await attempt(role, operation)).toBe(may.includes(operation))
  })

  it('belongs to the reader class of its audiences', () => {
    const readerClass = readerClassOf(users.get(role))
    expect(reads.at(-1)).toBe(readerClass)
  })

  it('never reads the keys, numbers of fault or counters of the helpdesk without the right', async () => {
    const work = payload.find({
      collection: SLUGS.apiKeys,
      overrideAccess: false,
      user: users.get(role) ?? null,
      depth: 0,
      limit: 1,
    })
    expect(await allowed(work)).toBe(role === 'administrator')
  })
})

describe('rights', () => {
  it('hides everything from an anonymous reader while the site is closed', async () => {
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    const work = payload.find({ collection: SLUGS.schemes, overrideAccess: false, depth: 0, limit: 10 })
    expect(await allowed(work)).toBe(false)
  })

  it('never shows a draft to an agent, whatever is asked', async () => {
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      overrideAccess: false,
      user: users.get('agent') ?? null,
      draft: true,
      depth: 0,
      limit: 100,
      pagination: false,
    })
    expect(docs.map(({ title }) => title)).not.toContain('Brouillon')
  })

  it.each(['agent', 'partner', 'editor'] as const)('does not let a %s raise their own role', async (role) => {
    const user = users.get(role)
    await allowed(
      payload.update({
        collection: SLUGS.users,
        id: user?.id ?? '',
        data: { roles: ['administrator'] },
        overrideAccess: false,
        user: user ?? null,
      }),
    )
    const stored = await payload.findByID({
      collection: SLUGS.users,
      id: user?.id ?? '',
      depth: 0,
      overrideAccess: true,
    })
    expect(stored.roles).toStrictEqual([role])
  })
})
