import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Scheme, User } from '@/payload-types'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { leaveOldSchedule } from '../../helpers/scenes/leaveOldSchedule'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload()
const HOUR = 3_600_000
let theme: string
let editor: User
let headers: Headers

beforeAll(async () => {
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
  ).id
  editor = await aUser(payload, { roles: ['editor'], name: 'Anne Martin' })
  headers = (await signIn(payload, editor)).headers
})

const aDraft = (override: NonNullable<Parameters<typeof aScheme>[0]> = {}): Promise<Scheme> =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], _status: 'draft', ...override }),
    draft: true,
    depth: 0,
    overrideAccess: true,
  })

const write = (id: string, data: Partial<Scheme>): Promise<Scheme> =>
  payload.update({
    collection: SLUGS.schemes,
    id,
    data: { ...data, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })

const stored = (id: string) =>
  payload.findByID({ collection: SLUGS.schemes, id, depth: 0, draft: false, overrideAccess: true })

const post = (id: string, path: string, body: unknown, as = headers) =>
  askRest(`/schemes/${id}/${path}`, { method: 'POST', headers: as, body })

const plan = (id: string, act: 'publish' | 'withdraw' = 'publish', as = headers) =>
  post(id, 'plan', { act, at: new Date(Date.now() + HOUR).toISOString() }, as)

async function lastPlan(sheetId: string) {
  const { docs } = await payload.find({
    collection: SLUGS.publicationPlans,
    where: { sheetId: { equals: sheetId } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Error('No plan')
  return docs[0]
}

/** Its hour comes, then a turn of the runner. */
async function come(sheetId: string) {
  const { id } = await lastPlan(sheetId)
  const at = new Date(Date.now() - 1000).toISOString()
  await payload.update({ collection: SLUGS.publicationPlans, id, data: { at }, overrideAccess: true })
  await turn()
  return lastPlan(sheetId)
}

async function turn() {
  const { keepPlans } = await import('@/features/keeping/planning/write/keepPlans')
  await keepPlans(payload)
}

describe('a planned publication', () => {
  it('waits for its hour, then publishes what was approved, and leaves an edition', async () => {
    const { id } = await aDraft({ amount: '300 €' })
    expect((await plan(id)).status).toBe(200)
    await turn()
    expect((await stored(id))._status).toBe('draft')
    expect((await come(id)).state).toBe('done')
    expect(await stored(id)).toMatchObject({ _status: 'published', amount: '300 €' })
    const { docs } = await payload.find({
      collection: SLUGS.editions,
      where: { sheetId: { equals: id } },
      limit: 9,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
  })

  it('asks again when the sheet was changed since, and publishes nothing until it is approved', async () => {
    const { id } = await aDraft({ amount: '300 €' })
    await plan(id)
    await write(id, { amount: '900 €' })
    smtp.mails.length = 0
    await turn()
    expect(await lastPlan(id)).toMatchObject({
      state: 'stale',
      reason: 'La fiche a changé depuis l’approbation.',
    })
    expect(JSON.stringify(smtp.mails.map(({ to }) => to))).toContain(editor.email)
    await come(id)
    expect((await stored(id))._status).toBe('draft')

    await payload.update({
      collection: SLUGS.publicationPlans,
      id: (await lastPlan(id)).id,
      data: { at: new Date(Date.now() + HOUR).toISOString() },
      overrideAccess: true,
    })
    expect((await post(id, 'plan-approve', { plan: (await lastPlan(id)).id })).status).toBe(200)
    expect((await come(id)).state).toBe('done')
    expect(await stored(id)).toMatchObject({ _status: 'published', amount: '900 €' })
  })

  it('asks again even when the change comes in the minute of its hour', async () => {
    const { id } = await aDraft({ amount: '300 €' })
    await plan(id)
    await write(id, { amount: '900 €' })
    expect((await come(id)).state).toBe('stale')
    expect((await stored(id))._status).toBe('draft')
  })

  it('is not asked again for a verification or a note among editors', async () => {
    const { id } = await aDraft()
    await plan(id)
    await write(id, { internalNote: 'Vu avec la CAF', verifiedAt: '2026-11-20T12:00:00.000Z' })
    expect((await come(id)).state).toBe('done')
    expect((await stored(id)).verifiedAt).toBe('2026-11-20T12:00:00.000Z')
  })

  it('is not done for somebody who may no more publish, and the plan says so', async () => {
    const other = await aUser(payload, { roles: ['editor'], name: 'Paul Petit' })
    const as = (await signIn(payload, other)).headers
    const { id } = await aDraft()
    expect((await plan(id, 'publish', as)).status).toBe(200)
    await payload.update({
      collection: SLUGS.users,
      id: other.id,
      data: { roles: ['agent'] },
      overrideAccess: true,
    })
    expect(await come(id)).toMatchObject({
      state: 'failed',
      reason: 'Paul Petit n’a plus le droit de publier.',
    })
    expect((await stored(id))._status).toBe('draft')
  })

  it('is refused at once for what is incomplete, and for an hour gone by', async () => {
    const { id } = await aDraft({ conditions: '' })
    const refused = await plan(id)
    expect([refused.status, (await refused.json()).error.message]).toStrictEqual([
      400,
      expect.stringContaining('Conditions'),
    ])
    const ready = await aDraft()
    const past = { act: 'publish', at: new Date(Date.now() - HOUR).toISOString() }
    expect((await post(ready.id, 'plan', past)).status).toBe(400)
  })

  it('meets the gate again at its hour', async () => {
    const { id } = await aDraft()
    await plan(id)
    const made = await lastPlan(id)
    const approved = { ...(made.approved as object), conditions: '', forWhom: '' }
    const { contentDigest } = await import('@/domain/editions/contentDigest')
    await write(id, { conditions: '', forWhom: '' })
    const { approvedContent } = await import('@/features/keeping/planning/read/approvedContent')
    const digest = (await approvedContent(payload, 'schemes', id))?.digest ?? contentDigest(approved)
    await payload.update({
      collection: SLUGS.publicationPlans,
      id: made.id,
      data: { approved, digest },
      overrideAccess: true,
    })
    expect(await come(id)).toMatchObject({ state: 'failed', reason: expect.stringContaining('Conditions') })
  })

  it('is given up, and is then done by nobody', async () => {
    const { id } = await aDraft()
    await plan(id)
    expect((await post(id, 'plan-cancel', { plan: (await lastPlan(id)).id })).status).toBe(200)
    expect((await come(id)).state).toBe('cancelled')
    expect((await stored(id))._status).toBe('draft')
  })

  it('is done once by two runners', async () => {
    const { id } = await aDraft()
    await plan(id)
    const { id: planId } = await lastPlan(id)
    const at = new Date(Date.now() - 1000).toISOString()
    await payload.update({
      collection: SLUGS.publicationPlans,
      id: planId,
      data: { at },
      overrideAccess: true,
    })
    await Promise.all([turn(), turn()])
    const { totalDocs } = await payload.countVersions({
      collection: SLUGS.schemes,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('takes a sheet back at its hour, whatever changed', async () => {
    const { id } = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    expect((await plan(id, 'withdraw')).status).toBe(200)
    expect((await come(id)).state).toBe('done')
    expect((await stored(id))._status).toBe('draft')
  })

  it('serves the other kinds of sheet too', async () => {
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: { ...anOrganisation({ name: 'Relais' }), _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    const at = new Date(Date.now() + HOUR).toISOString()
    const answer = await askRest(`/organisations/${id}/plan`, {
      method: 'POST',
      headers,
      body: { act: 'publish', at },
    })
    expect(answer.status).toBe(200)
    expect((await come(id)).state).toBe('done')
  })
})

describe('plans', () => {
  it('are for editors alone, read or written', async () => {
    const { id } = await aDraft()
    await plan(id)
    const agent = (await signIn(payload, await aUser(payload, { roles: ['agent'] }))).headers
    const made = await lastPlan(id)
    expect([
      (await plan(id, 'publish', agent)).status,
      (await askRest(`/schemes/${id}/plans`, { headers: agent })).status,
      (await post(id, 'plan-cancel', { plan: made.id }, agent)).status,
      (await askRest(`/publication-plans/${made.id}`, { headers: agent })).status,
      (await askRest(`/publication-plans/${made.id}`, { method: 'PATCH', headers, body: { state: 'done' } }))
        .status,
      (await askRest(`/publication-plans/${made.id}`, { method: 'DELETE', headers })).status,
    ]).toStrictEqual([403, 403, 403, 403, 403, 403])
    const { plans } = await (await askRest(`/schemes/${id}/plans`, { headers })).json()
    expect(plans).toMatchObject([{ act: 'publish', state: 'planned', approvedByName: 'Anne Martin' }])
  })

  it('are made of what an older version had scheduled: to approve again, since what was approved was not kept', async () => {
    const { id } = await aDraft()
    const waitUntil = new Date(Date.now() + HOUR).toISOString()
    await leaveOldSchedule(payload, {
      taskSlug: 'schedulePublish',
      queue: 'default',
      waitUntil,
      input: { type: 'publish', doc: { relationTo: 'schemes', value: id }, user: editor.id },
    })
    const { adoptOldPlans } = await import('@/features/keeping/planning/write/adoptOldPlans')
    await adoptOldPlans(payload)
    await adoptOldPlans(payload)
    expect(await lastPlan(id)).toMatchObject({
      act: 'publish',
      state: 'stale',
      at: waitUntil,
      approvedByName: 'Anne Martin',
    })
    const { totalDocs } = await payload.count({
      collection: SLUGS.publicationPlans,
      where: { sheetId: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })
})
