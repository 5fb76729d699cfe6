import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { storedState } from '../helpers/asserts/storedState'
import { extranetScene, type Scene, SECRET, type Who } from '../helpers/scenes/extranetScene'
import { askRest } from '../helpers/scenes/restClient'
import { openTestPayload } from '../helpers/servers/openTestPayload'

/** Written by commands alone: nobody at all writes them over REST. */
const BY_COMMANDS: CollectionSlug[] = [
  'memberships',
  'verifications',
  'proposals',
  'reports',
  'signed-links',
  'sheet-drafts',
  'sheet-reminders',
  'sheet-words',
  'audit-log',
]
/** Written by editors in the admin. */
const BY_EDITORS: CollectionSlug[] = ['organisations', 'services', 'facilities', 'units', 'refused-mails']
const OUTSIDERS: Who[] = [
  'manager',
  'contributor',
  'reader',
  'removed',
  'managerOfAnother',
  'managerOfFacility',
  'stranger',
]

let scene: Scene
const rows = new Map<CollectionSlug, string>()

const { payload } = await openTestPayload()

beforeAll(async () => {
  // Refused queries are logged as errors: they are what this suite is about.
  scene = await extranetScene(payload)
  await someRows()
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
})

/** One row of each collection, to be tried by its id. */
async function someRows(): Promise<void> {
  const { sheet, unit, people, report, membershipId, proposalId } = scene
  const of = { sheet: 'organisations', sheetId: sheet.id, sheetNumber: sheet.number }
  const at = '2026-11-01T08:00:00.000Z'
  const create = (collection: CollectionSlug, data: object): Promise<{ id: string }> =>
    payload.db.create({ collection, data: { ...data } })
  for (const [collection, data] of [
    ['verifications', { ...of, at, way: 'here' }],
    ['signed-links', { ...of, tokenHash: 'h', purpose: 'verify', expiresAt: '2027-01-01T00:00:00.000Z' }],
    [
      'sheet-drafts',
      { ...of, key: 'k', user: people.manager.id, section: 'x', values: { a: SECRET }, baseValues: {} },
    ],
    ['sheet-reminders', { key: 'k', purpose: 'byHand', sheetId: sheet.id, sentAt: at }],
    ['sheet-words', { key: 'k', month: '2026-11', number: sheet.number, words: 'relais', count: 1 }],
    ['audit-log', { at, action: 'refused' }],
    ['refused-mails', { email: 'morte@exemple.fr', at }],
  ] as const)
    rows.set(collection, String((await create(collection, data)).id))
  const { docs } = await payload.find({ collection: 'services', limit: 1, overrideAccess: true })
  for (const [collection, id] of [
    ['organisations', sheet.id],
    ['facilities', scene.facility.id],
    ['units', unit.id],
    ['services', docs[0]?.id ?? ''],
    ['memberships', membershipId],
    ['proposals', proposalId],
    ['reports', report.id],
  ] as const)
    rows.set(collection, id)
}

const DATA = { name: 'Intrus', title: 'Intrus', role: 'manager', state: 'active', email: 'x@exemple.fr' }

/** What REST answers a person to a creation, a change and a removal in a collection. */
async function writes(who: Who, collection: CollectionSlug): Promise<number[]> {
  const { headers } = scene.clients[who]
  const id = rows.get(collection)
  const ask = async (path: string, method: 'POST' | 'PATCH' | 'DELETE') =>
    (await askRest(`/${collection}${path}`, { method, headers, body: DATA })).status
  return [await ask('', 'POST'), await ask(`/${id}`, 'PATCH'), await ask(`/${id}`, 'DELETE')]
}

describe('over REST and the Local API', () => {
  it.each(OUTSIDERS)('a %s writes nothing of the extranet', async (who) => {
    const before = await storedState(payload)
    for (const collection of [...BY_COMMANDS, ...BY_EDITORS])
      expect([collection, ...(await writes(who, collection))]).toStrictEqual([collection, 403, 403, 403])
    expect(await storedState(payload)).toStrictEqual(before)
  })

  it.each(['agent', 'editor'] as const)('a %s writes nothing that commands write', async (who) => {
    for (const collection of BY_COMMANDS)
      expect([collection, ...(await writes(who, collection))]).toStrictEqual([collection, 403, 403, 403])
  })

  it.each(OUTSIDERS)('a %s is refused the same by the Local API', async (who) => {
    const as = { overrideAccess: false, user: scene.people[who], depth: 0 } as const
    for (const collection of [...BY_COMMANDS, ...BY_EDITORS]) {
      const id = rows.get(collection) ?? ''
      await expect(payload.update({ ...as, collection, id, data: DATA })).rejects.toThrow()
      await expect(payload.delete({ ...as, collection, id })).rejects.toThrow()
    }
  })

  it.each(OUTSIDERS)('a %s reads none of what commands keep, but their own memberships', async (who) => {
    const { headers } = scene.clients[who]
    for (const collection of [...BY_COMMANDS, 'refused-mails'].filter((slug) => slug !== 'memberships')) {
      const answer = await askRest(`/${collection}`, { headers })
      expect([collection, answer.status]).toStrictEqual([collection, 403])
    }
    const own = await (await askRest('/memberships?limit=20&depth=1', { headers })).json()
    const ids: string[] = own.docs.map(({ user }: { user: { id: string } | string }) =>
      typeof user === 'string' ? user : user.id,
    )
    expect(ids.filter((id) => id !== scene.people[who].id)).toStrictEqual([])
  })

  it('nobody but themselves reads a person, and no account is changed by a member', async () => {
    const { headers } = scene.clients.manager
    const { manager, editor } = scene.people
    expect((await askRest(`/users/${editor.id}`, { headers })).status).toBe(404)
    const { docs } = await (await askRest('/users?limit=100', { headers })).json()
    expect(docs.map(({ id }: { id: string }) => id)).toStrictEqual([manager.id])
    await askRest(`/users/${manager.id}`, { method: 'PATCH', headers, body: { roles: ['administrator'] } })
    const stored = await payload.findByID({ collection: 'users', id: manager.id, overrideAccess: true })
    expect(stored.roles).toStrictEqual(['partner'])
  })
})

/** Whether a person reads, on any surface, the address kept for agents, the facility for agents, the editors' note. */
const SEES: readonly (readonly [Who, { secret: boolean; facility: boolean; note: boolean }])[] = [
  ...OUTSIDERS.map((who) => [who, { secret: false, facility: false, note: false }] as const),
  ['agent', { secret: true, facility: true, note: false }],
  ['editor', { secret: true, facility: true, note: true }],
]

describe('what is kept for the service', () => {
  const said = (text: string) => ({
    secret: text.includes(SECRET),
    facility: text.includes('Maison du Parc'),
    note: text.includes('Note des éditeurs'),
  })
  const textOf = async (path: string, who: Who) =>
    (await askRest(path, { headers: scene.clients[who].headers })).text()

  it.each(SEES)('is over REST for a %s: %o', async (who, sees) => {
    const paths = [
      `/organisations/${scene.sheet.id}?depth=2`,
      `/organisations?limit=50&select[address]=true&select[internalNote]=true&select[restrictions]=true&select[name]=true`,
      '/facilities?limit=50',
      `/facilities/${scene.facility.id}`,
      '/units?limit=20&depth=2',
    ]
    const texts = await Promise.all(paths.map((path) => textOf(path, who)))
    expect(said(texts.join('\n'))).toStrictEqual(sees)
    expect(texts[0]).toContain('Relais du Parc')
  })

  it.each(OUTSIDERS)('is in no version for a %s', async (who) => {
    for (const collection of ['organisations', 'facilities', 'services']) {
      const answer = await askRest(`/${collection}/versions`, { headers: scene.clients[who].headers })
      expect([collection, answer.status]).toStrictEqual([collection, 403])
    }
  })

  it.each(SEES)('is in the search for a %s: %o', async (who, sees) => {
    const { GET } = await import('@/app/api/search/route')
    const texts = await Promise.all(
      ['relais', 'maison', 'impasse secret', 'editeurs'].map(async (words) => {
        const request = new Request(`http://localhost:3000/api/search?q=${encodeURIComponent(words)}`, {
          headers: scene.clients[who].headers,
        })
        return (await GET(request)).text()
      }),
    )
    expect(texts.join('\n').replace(/<\/?mark>/g, '')).toContain('Relais')
    const found = said(texts.join('\n').replace(/<\/?mark>/g, ''))
    expect({ facility: found.facility, note: found.note }).toStrictEqual({
      facility: sees.facility,
      note: false,
    })
    expect(found.secret && !sees.secret).toBe(false)
  })

  it.each(SEES)('is in the tables to download for a %s: %o', async (who, sees) => {
    const { GET } = await import('@/app/(portal)/annuaire/telecharger/route')
    const { GET: getSearch } = await import('@/app/(portal)/recherche/telecharger/route')
    const { headers } = scene.clients[who]
    const texts = await Promise.all([
      GET(new Request('http://localhost:3000/annuaire/telecharger?format=csv', { headers })),
      getSearch(new Request('http://localhost:3000/recherche/telecharger?q=relais&format=csv', { headers })),
    ]).then((answers) => Promise.all(answers.map((answer) => answer.text())))
    expect(texts[0]).toContain('Relais du Parc')
    expect({ ...said(texts.join('\n')), facility: false }).toStrictEqual({
      secret: sees.secret,
      facility: false,
      note: false,
    })
  })

  it('is in no document of a class that may not read it, and what waits is in none', async () => {
    const { entryOf } = await import('@/features/registry')
    const [sheets, facilities] = await Promise.all([
      entryOf('organisations').load(payload, [scene.sheet.id]),
      entryOf('facilities').load(payload, [scene.facility.id]),
    ])
    expect(sheets.partners).toHaveLength(1)
    expect(
      said(JSON.stringify([sheets.public, sheets.partners, facilities.public, facilities.partners])),
    ).toStrictEqual({
      secret: false,
      facility: false,
      note: false,
    })
    expect(JSON.stringify([sheets, facilities])).not.toMatch(/Note des éditeurs|Un nouveau relais/)
  })
})

describe('the tables of the board', () => {
  it.each([...OUTSIDERS, 'agent'] as Who[])(
    'are refused to a %s, with a line of the journal',
    async (who) => {
      const routes = await Promise.all([
        import('@/app/(portal)/bureau/suivi/telecharger/route'),
        import('@/app/(portal)/bureau/signalements/telecharger/route'),
        import('@/app/(portal)/bureau/nouvelles-fiches/telecharger/route'),
      ])
      for (const { GET } of routes) {
        const request = new Request('http://localhost:3000/bureau/x/telecharger?liste=orphelines', {
          headers: scene.clients[who].headers,
        })
        expect([403, 404]).toContain((await GET(request)).status)
      }
      const { docs } = await payload.find({
        collection: 'audit-log',
        where: { actorId: { equals: scene.people[who].id } },
        overrideAccess: true,
      })
      expect(docs.map(({ action }) => action)).toContain('refused')
    },
  )
})
