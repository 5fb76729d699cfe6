import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { aNationalXml } from '../../factories/aNationalXml'
import { aUser } from '../../factories/aUser'
import { nationalFolder } from '../../helpers/samples/nationalFolder'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

/** Who reads which sheets, and the lists of work; `null` is anonymous on a site open to the public. */
const MATRIX: readonly { role: Role | null; sheets: readonly string[]; work: boolean }[] = [
  { role: null, sheets: ['F1', 'F3'], work: false },
  { role: 'partner', sheets: ['F1', 'F3'], work: false },
  { role: 'facility', sheets: ['F1', 'F3'], work: false },
  { role: 'agent', sheets: ['F1', 'F3'], work: false },
  { role: 'coordinator', sheets: ['F1', 'F3'], work: false },
  { role: 'direction', sheets: ['F1', 'F3'], work: false },
  { role: 'editor', sheets: ['F1', 'F2', 'F3'], work: true },
  { role: 'administrator', sheets: ['F1', 'F2', 'F3'], work: true },
]
const COLLECTIONS = [SLUGS.nationalSheets, SLUGS.nationalChanges, SLUGS.nationalFeeds] as const

const { payload } = await openTestPayload()
const users = new Map<Role | null, User | null>()
let id = ''

beforeAll(async () => {
  const { importNational } = await import('@/features/intake/nationalImports/importNational')
  const { toSelection } = await import('@/features/intake/nationalImports/compare/nationalSelection')
  const run = (...codes: string[]) =>
    importNational({
      payload,
      files: nationalFolder(Object.fromEntries(codes.map((code) => [`${code}.xml`, aNationalXml({ code })]))),
      selection: toSelection([], []),
      apply: true,
      confirmGone: true,
    })
  await run('F1', 'F2', 'F3')
  await run('F1')
  await payload.db.updateMany({
    collection: SLUGS.nationalSheets,
    where: { and: [{ code: { equals: 'F2' } }, { state: { equals: 'gone' } }] },
    data: { state: 'hidden' },
    returning: false,
  })
  // What a run prepares, and what a run has replaced.
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: { code: { equals: 'F1' } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  id = docs[0]?.id ?? ''
  const {
    id: _,
    createdAt: __,
    updatedAt: ___,
    ...prepared
  } = docs[0] ?? { id: '', createdAt: '', updatedAt: '' }
  await payload.db.create({ collection: SLUGS.nationalSheets, data: { ...prepared, code: 'F9', since: 99 } })
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  for (const { role } of MATRIX) users.set(role, role ? await aUser(payload, { roles: [role] }) : null)
})

const allowed = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

describe.each(MATRIX)('$role', ({ role, sheets, work }) => {
  const as = () => ({ overrideAccess: false, user: users.get(role) ?? null, depth: 0 }) as const

  it('reads the sheets of the feed that is current, hidden ones where it is an editor’s, prepared ones never', async () => {
    const { docs } = await payload.find({
      ...as(),
      collection: SLUGS.nationalSheets,
      limit: 100,
      pagination: false,
      sort: 'code',
    })
    expect(docs.map(({ code }) => code)).toStrictEqual(sheets)
  })

  it('reads the work that changes give where it is an editor’s alone', async () => {
    expect(await allowed(payload.find({ ...as(), collection: SLUGS.nationalChanges, limit: 1 }))).toBe(work)
    expect(await allowed(payload.find({ ...as(), collection: SLUGS.nationalFeeds, limit: 1 }))).toBe(work)
  })

  it.each(COLLECTIONS)('writes nothing in %s', async (collection) => {
    const where = { id: { exists: true } }
    const answers = await Promise.all([
      allowed(payload.create({ ...as(), collection, data: { code: 'F5', title: 'x', number: 7 } as never })),
      allowed(payload.update({ ...as(), collection, where, data: {} as never })),
      allowed(payload.delete({ ...as(), collection, where })),
    ])
    expect(answers).toStrictEqual([false, false, false])
  })
})

describe('national sheets over REST', () => {
  it('are hidden from the public while the site is closed, and shown to nobody with another query', async () => {
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    const agent = await signIn(payload, users.get('agent') as User)
    const statuses = await Promise.all([
      askRest(`/national-sheets/${id}`),
      askRest('/national-sheets?where[state][equals]=hidden', { headers: agent.headers }),
      askRest('/national-changes', { headers: agent.headers }),
    ])
    expect(statuses.map(({ status }) => status)).toStrictEqual([403, 200, 403])
    expect(await statuses[1]?.json()).toMatchObject({ totalDocs: 0 })
  })
})
