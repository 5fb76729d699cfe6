import { beforeAll, describe, expect, it } from 'vitest'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import type { BoardAsk } from '@/features/desk/boards/BoardReader'
import type { User } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const DAY = 86_400_000

let editor: AuthClient
let coordinator: AuthClient

const { payload } = await openTestPayload()

beforeAll(async () => {
  editor = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
  coordinator = await signIn(payload, await aUser(payload, { roles: ['coordinator'] }))
})

const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

/** The names of the lines of a list, and how many its count says. */
async function linesOf(code: string, kind: SheetKind | null = null, narrow: Partial<BoardAsk> = {}) {
  const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
  const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
  const reader = DESK_LISTS.find((list) => list.code === code)?.reader
  if (!reader) throw new Error(`No list ${code}`)
  const ask = { ...wholeAsk(payload, new Date(), kind ? [kind] : ALL_SHEET_KINDS), ...narrow }
  const { rows } = await reader.page(ask, 1, 500)
  return { names: rows.map(({ name }) => name), count: await reader.count(ask), rows }
}

async function csvOf(query: string, client: AuthClient): Promise<{ status: number; text: string }> {
  const { answerBoardCsv } = await import('@/features/desk/boards/read/answerBoardCsv')
  const answer = await answerBoardCsv(
    new Request(`http://localhost:3000/bureau/suivi/telecharger?${query}`, { headers: client.headers }),
  )
  // `text()` would drop the mark of UTF-8.
  return {
    status: answer.status,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()),
  }
}

async function backdate(collection: 'facilities' | 'organisations', id: string, createdAt: string) {
  await payload.db.updateOne({ collection, id, data: { createdAt }, returning: false })
}

describe('the lists of verification', () => {
  it('tell late, due soon, fresh and never verified apart, the longest due first', async () => {
    const late = await aKeptSheet(payload, { name: 'Tard', verifiedAt: daysAgo(300), cadence: '6' })
    await aKeptSheet(payload, { name: 'Plus tard encore', verifiedAt: daysAgo(500), cadence: '6' })
    await aKeptSheet(payload, { name: 'Bientôt', verifiedAt: daysAgo(170), cadence: '6' })
    await aKeptSheet(payload, { name: 'Fraîche', verifiedAt: daysAgo(2), cadence: '6' })
    await aKeptSheet(payload, { name: 'Jamais', _status: 'published' })
    await aKeptSheet(payload, { name: 'Brouillon en retard', verifiedAt: daysAgo(500), _status: 'draft' })
    const overdue = await linesOf('overdue')
    expect(overdue.names).toStrictEqual(['Plus tard encore', 'Tard'])
    expect(overdue.rows[1]).toMatchObject({ key: late.number, city: 'Étampes', owner: null })
    expect((await linesOf('dueSoon')).names).toStrictEqual(['Bientôt'])
    const never = await linesOf('never')
    expect(never.names).toContain('Jamais')
    expect(never.count).toBe(never.names.length)
  })

  it('say of a service which organisation it is of, and are narrowed to a commune', async () => {
    const parent = await aKeptSheet(payload, {
      name: 'Relais de Massy',
      verifiedAt: daysAgo(1),
      address: { city: 'Massy', inseeCode: '91377' },
    })
    const service = { name: 'Permanence', organisation: parent.id, audience: 'public' as const }
    await payload.create({
      collection: 'services',
      data: { ...service, verifiedAt: daysAgo(400), cadence: '6', _status: 'published' },
      overrideAccess: true,
    })
    for (const commune of ['massy', '91377'])
      expect(
        (await linesOf('overdue', 'services', { commune })).rows.map(({ name, of }) => [name, of]),
      ).toStrictEqual([['Permanence', 'Relais de Massy']])
    expect((await linesOf('overdue', 'services', { commune: 'Lille' })).names).toStrictEqual([])
  })
})

describe('the lists of facilities', () => {
  it('hold the units past their delay, those that never said anything first', async () => {
    const { id } = await aFacility(payload, { name: 'Foyer des délais' })
    const said = (confirmedAt: string) => ({
      counts: [],
      outOfService: [],
      confirmedAt,
      confirmedBy: 'Awa Test',
    })
    await aUnit(payload, id, { name: 'À jour', freePlaces: said(daysAgo(1)) })
    await aUnit(payload, id, { name: 'Passée', freePlaces: said(daysAgo(3)) })
    await aUnit(payload, id, { name: 'Muette' })
    await aUnit(payload, id, { name: 'Fermée', active: false })
    const { names, count, rows } = await linesOf('units', 'facilities')
    expect(names).toStrictEqual(['Muette', 'Passée'])
    expect(count).toBe(2)
    expect(rows[1]).toMatchObject({ of: 'Foyer des délais', detail: 'Awa Test' })
  })

  it('hold the facilities that nobody heard of for 15 days, and no other', async () => {
    const make = async (name: string, verifiedAt: string | null = daysAgo(60)) => {
      const facility = await aFacility(payload, { name, verifiedAt })
      await backdate('facilities', facility.id, daysAgo(90))
      return facility
    }
    const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
    const said = { counts: [], outOfService: [], confirmedAt: daysAgo(2), confirmedBy: 'Awa Test' }
    await make('Silencieuse')
    await make('Vérifiée', daysAgo(3))
    const places = await make('Dit ses places')
    await aUnit(payload, places.id, { freePlaces: said })
    const confirmed = await make('Confirmée')
    await payload.create({
      collection: 'verifications',
      data: { sheet: 'facilities', sheetId: confirmed.id, at: daysAgo(1), way: 'here' },
      overrideAccess: true,
    })
    const changed = await make('Modifiée par un membre')
    const { user: member } = await aMember(payload, {
      sheet: changed,
      role: 'contributor',
      kind: 'facilities',
    })
    const byEditor = await make('Modifiée par un éditeur')
    const stranger = await aUser(payload, { roles: ['editor'] })
    for (const [facility, actor] of [
      [changed, member],
      [byEditor, stranger],
    ] as const)
      await recordTrace({
        payload,
        actor,
        action: 'sheetChanged',
        sheet: { kind: 'facilities', id: facility.id, number: facility.number },
      })
    await aFacility(payload, { name: 'Toute neuve' })
    const { names, count } = await linesOf('silent', 'facilities')
    expect(names.sort()).toStrictEqual(['Modifiée par un éditeur', 'Silencieuse'])
    expect(count).toBe(2)
  })
})

describe('the lists of keepers and decisions', () => {
  it('hold the sheets without a manager, with the invitation that waits', async () => {
    const kept = await aKeptSheet(payload, { name: 'Tenue' })
    await aMember(payload, { sheet: kept, role: 'manager' })
    const orphan = await aKeptSheet(payload, {
      name: 'Sans personne',
      emails: [{ address: 'accueil@exemple.fr', kind: 'accueil' }],
    })
    await aMember(payload, { sheet: orphan, role: 'contributor' })
    const { names, rows } = await linesOf('orphans')
    expect([names.includes('Tenue'), names.includes('Sans personne')]).toStrictEqual([false, true])
    expect(rows.find(({ key }) => key === orphan.number)?.email).toBe('accueil@exemple.fr')
  })

  it('hold the proposals and the reports that wait', async () => {
    const author: User = await aUser(payload, { roles: ['partner'] })
    const proposal = { sheet: 'organisations', lines: [], author: author.id, authorName: author.name }
    const report = { sheet: 'organisations', sheetId: 'x', section: 'contact', reason: 'contact' as const }
    await payload.create({
      collection: 'proposals',
      data: { ...proposal, title: 'Un changement', kind: 'change', state: 'waiting' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'proposals',
      data: { ...proposal, title: 'Une fiche', kind: 'newOrganisation', state: 'waiting' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'proposals',
      data: { ...proposal, title: 'Décidé', kind: 'change', state: 'accepted' },
      overrideAccess: true,
    })
    for (const state of ['new', 'inHand', 'corrected'] as const)
      await payload.create({
        collection: 'reports',
        data: { ...report, title: state, group: state, reporter: author.id, state },
        overrideAccess: true,
      })
    expect((await linesOf('changes')).names).toStrictEqual(['Un changement'])
    expect((await linesOf('newSheets')).names).toStrictEqual(['Une fiche'])
    expect((await linesOf('reports')).names).toStrictEqual(['new', 'inHand'])
  })

  it('say whose address a refused mail was for', async () => {
    const sheet = await aKeptSheet(payload, {
      name: 'Adresse morte',
      emails: [{ address: 'morte@exemple.fr', kind: 'accueil' }],
    })
    await payload.create({
      collection: 'refused-mails',
      data: { email: 'morte@exemple.fr', purpose: 'sheet-reminder', reason: '550 No', at: daysAgo(1) },
      overrideAccess: true,
    })
    const { rows } = await linesOf('mails')
    expect(rows).toMatchObject([{ name: 'morte@exemple.fr', of: 'Adresse morte', number: sheet.number }])
  })
})

describe('the table of a list', () => {
  it('opens in a French spreadsheet and runs no formula', async () => {
    await aKeptSheet(payload, { name: '=HYPERLINK("http://x")', verifiedAt: daysAgo(900), cadence: '6' })
    const { status, text } = await csvOf('liste=en-retard', editor)
    expect(status).toBe(200)
    expect(text.startsWith('\uFEFFNuméro;Nom;')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it.each([
    ['liste=en-retard', 200],
    ['liste=unites', 200],
    ['liste=orphelines', 404],
    ['liste=courriels', 404],
    ['liste=inconnue', 404],
  ])('is for a coordinator, with %s: %i', async (query, status) => {
    expect((await csvOf(query, coordinator)).status).toBe(status)
  })

  it('is for nobody else, and the journal says so', async () => {
    const agent = await aUser(payload, { roles: ['agent'] })
    expect((await csvOf('liste=en-retard', await signIn(payload, agent))).status).toBe(404)
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { actorId: { equals: agent.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ action, detail }) => [action, detail])).toStrictEqual([['refused', 'liste en-retard']])
  })
})
