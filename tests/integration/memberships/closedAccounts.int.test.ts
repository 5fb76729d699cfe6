import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

const { payload } = await openTestPayload()

const change = (user: User, data: Partial<User>) =>
  payload.update({ collection: 'users', id: user.id, data, overrideAccess: true })

/** A sheet whose only manager has a closed account. */
async function aLeftSheet() {
  const sheet = await aKeptSheet(payload)
  const { user: gone } = await aMember(payload, { sheet, role: 'manager' })
  await change(gone, { active: false })
  return { sheet, gone }
}

describe('a sheet whose only manager has a closed account', () => {
  it('is an orphan, whose changes and reports wait for editors', async () => {
    const { sheet } = await aLeftSheet()
    const { listOrphans } = await import('@/features/keeping/memberships/read/orphanSheets')
    const { sheets } = await listOrphans(payload, 'organisations', { page: 1, size: 50 })
    const { editedSheets } = await import('@/features/keeping/memberships/read/editedSheets')
    const { keepersOfReports } = await import('@/features/trust/reports/read/keepersOfReports')
    const report = { sheet: 'organisations', sheetId: sheet.id }
    const { loadRights } = await import('@/features/trust/digest/read/loadRights')
    expect({
      orphan: sheets.map(({ id }) => id),
      edited: [...(await editedSheets(payload, [sheet.id]))],
      reports: (await keepersOfReports(payload, [report])).get(sheet.id)?.kept,
      digest: (await loadRights(payload)).editing.has(sheet.id),
    }).toStrictEqual({ orphan: [sheet.id], edited: [], reports: false, digest: false })
  })

  it('cannot be left to that account by its last open manager', async () => {
    const { sheet } = await aLeftSheet()
    const { user: actor } = await aMember(payload, { sheet, role: 'manager' })
    const { leaveSheet } = await import('@/features/keeping/memberships/write/leaveSheet')
    const leave = leaveSheet({ payload, actor, address: 'test', number: sheet.number, handBack: false })
    expect(await leave).toBe('lastManager')
  })
})

describe('an account that was closed for being unused', () => {
  it('is warned again before it is closed a second time', async () => {
    const user = await aUser(payload)
    const { closeIdleAccounts } = await import('@/features/keeping/memberships/write/closeIdleAccounts')
    const idle = { lastSeenAt: daysAgo(800), idleWarnedAt: daysAgo(31) }
    await payload.db.updateOne({ collection: 'users', id: user.id, data: idle })
    await closeIdleAccounts(payload)
    const isActive = async () =>
      (await payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })).active
    const closed = await isActive()
    await change(user, { active: true })
    await closeIdleAccounts(payload)
    expect([closed, await isActive()]).toStrictEqual([false, true])
  })
})
