import { describe, expect, it } from 'vitest'
import type { Organisation, Proposal, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { changeSection } from '../../helpers/scenes/changeSection'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload()

type Kept = Organisation & { number: string }

async function change(actor: User, sheet: Kept, code: string, was: object, mine: object) {
  const context = { payload, actor, address: '192.0.2.9' }
  return changeSection({ ...context, number: sheet.number, code, base: { ...was }, mine: { ...mine } })
}

async function decide(
  actor: User,
  id: string,
  decisions: Record<string, 'accept' | 'refuse'>,
  { answer = '', seen = '' } = {},
) {
  const { decideProposal } = await import('@/features/keeping/editing/write/decideProposal')
  const lines = Object.entries(decisions).map(([field, take]) => [field, { take, seen }] as const)
  return decideProposal({ payload, actor, address: 'x', id, answer, decisions: Object.fromEntries(lines) })
}

async function lastProposal(sheetId: string): Promise<Proposal> {
  const { docs } = await payload.find({
    collection: 'proposals',
    where: { sheetId: { equals: sheetId } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [proposal] = docs
  if (!proposal) throw new Error('No proposal was made')
  return proposal
}
const stored = (sheet: Kept) =>
  payload.findByID({ collection: 'organisations', id: sheet.id, depth: 0, overrideAccess: true })

const BEFORE = { name: 'Maison des solidarités d’essai', acronym: null, description: null }
const MINE = { name: 'Maison ouverte', acronym: 'MO', description: 'Accueille.' }

describe('a change that waits', () => {
  it('is what an agent or a reader of the sheet makes, accepted line by line by those who keep it', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: reader } = await aMember(payload, { sheet, role: 'reader' })
    const { user: owner } = await aMember(payload, { sheet, role: 'contributor' })
    expect(await change(reader, sheet, 'essentiel', BEFORE, MINE)).toStrictEqual({
      kind: 'done',
      published: [],
      waiting: ['name', 'acronym', 'description'],
    })
    const { id } = await lastProposal(sheet.id)
    expect((await stored(sheet)).name).toBe(BEFORE.name)
    expect(await decide(reader, id, { name: 'accept' })).toBe('refused')
    expect(await decide(owner, id, { acronym: 'refuse' })).toBe('noWord')
    expect(
      await decide(owner, id, { name: 'accept', acronym: 'refuse' }, { answer: 'Pas de sigle.' }),
    ).toBeNull()
    expect(await stored(sheet)).toMatchObject({ name: 'Maison ouverte', _status: 'published' })
    expect((await lastProposal(sheet.id)).state).toBe('waiting')
    expect(smtp.mailsTo(reader.email)).toHaveLength(0)
    expect(await decide(owner, id, { description: 'accept' })).toBeNull()
    expect((await lastProposal(sheet.id)).state).toBe('partly')
    const mails = smtp.mailsTo(reader.email)
    expect(mails).toHaveLength(1)
    expect((await stored(sheet)).acronym ?? null).toBeNull()
  })

  it('waits for an editor where the field is sensitive, while the others are published', async () => {
    const sheet = await aKeptSheet(payload, { sensitiveFields: ['name'] })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await change(user, sheet, 'essentiel', BEFORE, MINE)).toStrictEqual({
      kind: 'done',
      published: ['acronym', 'description'],
      waiting: ['name'],
    })
    expect(await stored(sheet)).toMatchObject({ name: BEFORE.name, acronym: 'MO' })
    const { id } = await lastProposal(sheet.id)
    expect(await decide(user, id, { name: 'accept' })).toBe('refused')
    const editor = await aUser(payload, { roles: ['editor'] })
    expect(await decide(editor, id, { name: 'accept' })).toBeNull()
    expect((await stored(sheet)).name).toBe('Maison ouverte')
    expect(await decide(editor, id, { name: 'refuse' }, { answer: 'Non.' })).toBe('gone')
  })

  it('tells that the field changed meanwhile, and is accepted over the value that was shown alone', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: owner } = await aMember(payload, { sheet, role: 'manager' })
    const agent = await aUser(payload)
    await change(agent, sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'AG' })
    const { id } = await lastProposal(sheet.id)
    await change(owner, sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'OW' })
    expect(await decide(owner, id, { acronym: 'accept' })).toBe('moved')
    expect((await stored(sheet)).acronym).toBe('OW')
    expect(await decide(owner, id, { acronym: 'accept' }, { seen: '"OW"' })).toBeNull()
    expect((await stored(sheet)).acronym).toBe('AG')
  })

  it('is answered once when two answer at once', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: owner } = await aMember(payload, { sheet, role: 'manager' })
    const agent = await aUser(payload)
    await change(agent, sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'AG' })
    const { id } = await lastProposal(sheet.id)
    const answers = await Promise.all([
      decide(owner, id, { acronym: 'accept' }),
      decide(owner, id, { acronym: 'refuse' }, { answer: 'Non.' }),
    ])
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(smtp.mailsTo(agent.email)).toHaveLength(1)
  })

  it('stays in sight however many were answered since', async () => {
    const sheet = await aKeptSheet(payload)
    const agent = await aUser(payload)
    await change(agent, sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'AG' })
    const { id, createdAt: _, ...waiting } = await lastProposal(sheet.id)
    const answered = { ...waiting, id: undefined, state: 'refused', decidedAt: '2026-11-02T08:00:00.000Z' }
    for (let made = 0; made < 100; made += 1)
      await payload.db.create({ collection: 'proposals', data: answered })
    const { findSheetProposals } = await import('@/features/keeping/editing/read/findSheetProposals')
    const found = await findSheetProposals(payload, [sheet.id])
    expect([found.waiting.map(({ proposal }) => proposal.id), found.decided.length]).toStrictEqual([[id], 20])
  })

  it('waits on a page of the desk however many came since, the oldest first', async () => {
    const sheet = await aKeptSheet(payload)
    await change(await aUser(payload), sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'AG' })
    const { id, createdAt: _, ...waiting } = await lastProposal(sheet.id)
    const { findDeskProposals } = await import('@/features/keeping/editing/read/findDeskProposals')
    const before = await findDeskProposals(payload, 99)
    const at = (before.pages - 1) * 30 + before.waiting.findIndex(({ proposal }) => proposal.id === id)
    for (let made = 0; made < 101; made += 1)
      await payload.db.create({ collection: 'proposals', data: { ...waiting, id: undefined } })
    const first = await findDeskProposals(payload, 1)
    const last = await findDeskProposals(payload, 99)
    const holding = await findDeskProposals(payload, Math.floor(at / 30) + 1)
    expect(holding.waiting.map(({ proposal }) => proposal.id)).toContain(id)
    expect([first.page, first.waiting.length, last.page]).toStrictEqual([1, 30, last.pages])
    expect((last.pages - 1) * 30 + last.waiting.length).toBe(at + 102)
  })

  it('is nobody else’s to answer, and the journal says who tried', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user: stranger } = await aMember(payload, { sheet: other, role: 'manager' })
    const agent = await aUser(payload)
    await change(agent, sheet, 'essentiel', BEFORE, { ...BEFORE, acronym: 'AG' })
    const { id } = await lastProposal(sheet.id)
    expect(await decide(stranger, id, { acronym: 'accept' })).toBe('refused')
    expect(await decide(agent, id, { acronym: 'accept' })).toBe('refused')
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'refused' } }, { sheetId: { equals: sheet.id } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(2)
  })
})
