import { describe, expect, it } from 'vitest'
import type { Membership, Organisation, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

async function merge(winner: Organisation, loser: Organisation): Promise<void> {
  const { mergeOrganisations } = await import('@/features/intake/duplicates/write/mergeOrganisations')
  await mergeOrganisations({ payload, winnerId: winner.id, loserId: loser.id })
}

async function membershipsOfSheet(sheetId: string): Promise<Membership[]> {
  const { docs } = await payload.find({
    collection: 'memberships',
    where: { sheetId: { equals: sheetId } },
    ...all,
  })
  return docs
}

const shortForm = ({ user, role, state, sheetNumber }: Membership) => ({ user, role, state, sheetNumber })

async function anInvitation(sheet: Organisation, email: string, user?: User): Promise<Membership> {
  return payload.create({
    collection: 'memberships',
    data: {
      title: sheet.name,
      email,
      ...(user ? { user: user.id } : {}),
      sheet: 'organisations',
      sheetId: sheet.id,
      sheetNumber: sheet.number ?? '',
      key: `${user?.id ?? email}:organisations:${sheet.id}`,
      role: 'manager',
      state: 'invited',
    },
    depth: 0,
    overrideAccess: true,
  })
}

describe('mergeOrganisations', () => {
  it('moves the members of the sheet that goes', async () => {
    const [winner, loser] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet: loser, role: 'contributor' })
    await merge(winner, loser)
    expect((await membershipsOfSheet(winner.id)).map(shortForm)).toStrictEqual([
      { user: user.id, role: 'contributor', state: 'active', sheetNumber: winner.number },
    ])
    expect(await membershipsOfSheet(loser.id)).toStrictEqual([])
  })

  it('leaves a member of both one row, with the higher role', async () => {
    const [winner, loser] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet: loser, role: 'manager' })
    await aMember(payload, { sheet: winner, role: 'reader', user })
    await merge(winner, loser)
    expect((await membershipsOfSheet(winner.id)).map(shortForm)).toStrictEqual([
      { user: user.id, role: 'manager', state: 'active', sheetNumber: winner.number },
    ])
    expect(await membershipsOfSheet(loser.id)).toStrictEqual([])
  })

  it('never lets an invitation or an ended membership raise the role of a member', async () => {
    const [winner, loser] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet: winner, role: 'reader' })
    await anInvitation(loser, user.email, user)
    const { user: gone, membership } = await aMember(payload, { sheet: loser, role: 'manager' })
    await payload.update({
      collection: 'memberships',
      id: membership.id,
      data: { state: 'ended' },
      depth: 0,
      overrideAccess: true,
    })
    await merge(winner, loser)
    const rows = (await membershipsOfSheet(winner.id)).map(shortForm)
    expect(rows.find((row) => row.user === user.id)).toStrictEqual({
      user: user.id,
      role: 'reader',
      state: 'active',
      sheetNumber: winner.number,
    })
    expect(rows.find((row) => row.user === gone.id)?.state).toBe('ended')
  })

  it('joins the invitation of an address with the membership of the account that bears it', async () => {
    const [winner, loser] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const user = await aUser(payload, { roles: ['partner'] })
    await anInvitation(winner, user.email)
    await aMember(payload, { sheet: loser, role: 'contributor', user })
    await merge(winner, loser)
    expect((await membershipsOfSheet(winner.id)).map(shortForm)).toStrictEqual([
      { user: user.id, role: 'contributor', state: 'active', sheetNumber: winner.number },
    ])
  })

  it('moves verifications, proposals, reports, links and drafts, and may be done twice', async () => {
    const [winner, loser] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const user = await aUser(payload, { roles: ['partner'] })
    const about = { sheet: 'organisations', sheetId: loser.id, sheetNumber: loser.number }
    const stored = { depth: 0, overrideAccess: true } as const
    await payload.create({
      ...stored,
      collection: 'verifications',
      data: { ...about, at: '2026-03-01T09:00:00.000Z', way: 'here' },
    })
    await payload.create({
      ...stored,
      collection: 'proposals',
      data: { ...about, title: loser.name, kind: 'change', lines: [{ field: 'phones' }], state: 'waiting' },
    })
    await payload.create({
      ...stored,
      collection: 'reports',
      data: {
        ...about,
        title: loser.name,
        section: 'contact',
        reason: 'contact',
        group: `${loser.id}:contact:contact`,
        reporter: user.id,
        state: 'new',
      },
    })
    await payload.create({
      ...stored,
      collection: 'signed-links',
      data: { ...about, tokenHash: 'h', purpose: 'confirm', expiresAt: '2027-01-01T00:00:00.000Z' },
    })
    for (const sheet of [winner, loser])
      await payload.create({
        ...stored,
        collection: 'sheet-drafts',
        data: {
          key: `${user.id}:${sheet.id}:contact`,
          user: user.id,
          sheet: 'organisations',
          sheetId: sheet.id,
          section: 'contact',
          values: { of: sheet.number },
          baseValues: {},
        },
      })
    await merge(winner, loser)
    await merge(winner, loser)
    const read = async (collection: 'verifications' | 'proposals' | 'reports' | 'signed-links') => {
      const { docs } = await payload.find({ collection, where: { sheetId: { equals: winner.id } }, ...all })
      return docs.map(({ sheetNumber }) => sheetNumber)
    }
    expect([
      await read('verifications'),
      await read('proposals'),
      await read('reports'),
      await read('signed-links'),
    ]).toStrictEqual([[winner.number], [winner.number], [winner.number], [winner.number]])
    const { docs: reports } = await payload.find({
      collection: 'reports',
      where: { sheetId: { equals: winner.id } },
      ...all,
    })
    expect(reports.map(({ group }) => group)).toStrictEqual([`${winner.id}:contact:contact`])
    const { docs: drafts } = await payload.find({ collection: 'sheet-drafts', ...all })
    expect(drafts.map(({ sheetId, values }) => ({ sheetId, values }))).toStrictEqual([
      { sheetId: winner.id, values: { of: winner.number } },
    ])
  })
})
