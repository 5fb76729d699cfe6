import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const START = Date.parse('2026-03-02T10:00:00.000Z')
const HOUR = 60 * 60_000
const DAY = 24 * HOUR

const { payload } = await openTestPayload({ REPERE_NOW: new Date(START).toISOString() })

beforeEach(() => payload.kv.delete('care-clock'))

/** The care of the extranet, so many milliseconds after the start. */
async function careAt(time: number): Promise<void> {
  const [{ env }, { keepExtranet }] = await Promise.all([import('@/env'), import('@/jobs/keepExtranet')])
  Object.assign(env, { REPERE_NOW: new Date(START + time).toISOString() })
  await keepExtranet(payload)
}

async function hourly(from: number, hours: number): Promise<void> {
  for (let hour = 0; hour <= hours; hour += 1) await careAt(from + hour * HOUR)
}

/** One of each of what goes away with age, as of the start. */
async function things(): Promise<string[]> {
  const now = new Date(START).toISOString()
  const { id } = await aUser(payload)
  await payload.db.updateOne({ collection: SLUGS.users, id, data: { idleWarnedAt: now, createdAt: now } })
  const create = (collection: 'audit-log' | 'memberships' | 'signed-links' | 'sessions', data: object) =>
    payload.db.create({ collection, data: { createdAt: now, updatedAt: now, ...data } })
  await create('audit-log', { at: now, action: 'refused', detail: id })
  await create('sessions', { tokenHash: id, user: id, startedAt: now, lastSeenAt: now, expiresAt: now })
  await create('signed-links', { tokenHash: id, purpose: 'verify', email: id, expiresAt: now })
  await create('memberships', {
    sheet: 'organisations',
    sheetId: id,
    key: id,
    title: 'Fiche',
    role: 'contributor',
    state: 'invited',
    email: `${id}@exemple.fr`,
    invitedAt: now,
    remindersSent: 4,
  })
  await payload.db.create({
    collection: 'sheet-drafts',
    data: {
      key: id,
      sheet: 'organisations',
      sheetId: id,
      section: 'place',
      values: {},
      baseValues: {},
      user: id,
      createdAt: now,
      updatedAt: now,
    },
  })
  return [id]
}

async function left([id = '']: string[]): Promise<string[]> {
  const [user, ...counts] = await Promise.all([
    payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true }),
    payload.count({ collection: 'audit-log', where: { detail: { equals: id } }, overrideAccess: true }),
    payload.count({ collection: 'sessions', where: { user: { equals: id } }, overrideAccess: true }),
    payload.count({ collection: 'signed-links', where: { tokenHash: { equals: id } }, overrideAccess: true }),
    payload.count({ collection: 'memberships', where: { sheetId: { equals: id } }, overrideAccess: true }),
    payload.count({ collection: 'sheet-drafts', where: { user: { equals: id } }, overrideAccess: true }),
  ])
  const names = ['trace', 'session', 'link', 'invitation', 'draft']
  return [...(user.active === false ? [] : ['account']), ...names.filter((_, at) => counts[at]?.totalDocs)]
}

const ALL = ['account', 'trace', 'session', 'link', 'invitation', 'draft']

describe('the purges', () => {
  it('take nothing when the clock jumps three years ahead, nor in the hours after', async () => {
    await careAt(0)
    const kept = await things()
    await hourly(3 * 365 * DAY, 3)
    expect(await left(kept)).toStrictEqual(ALL)
  })

  it('take nothing once it is back', async () => {
    await careAt(0)
    const kept = await things()
    await careAt(3 * 365 * DAY)
    await hourly(HOUR, 20)
    expect(await left(kept)).toStrictEqual(ALL)
  })

  it('go on once the clock has been steady for a day', async () => {
    await careAt(0)
    const old = await things()
    await hourly(3 * 365 * DAY, 25)
    expect(await left(old)).toStrictEqual([])
  })

  it('go on at once after a few days without a run', async () => {
    await careAt(3 * 365 * DAY - 3 * DAY)
    const old = await things()
    await careAt(3 * 365 * DAY)
    expect(await left(old)).toStrictEqual([])
  })
})
