import { describe, expect, it } from 'vitest'
import type { Organisation, User } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

type Kept = Organisation & { number: string }

/** A Sunday, eleven in the morning in Paris. */
const NOW = '2026-11-22T10:00:00.000Z'
const TODAY = { action: 'declare', span: 'today', message: 'Inventaire' }

const { payload } = await openTestPayload({ REPERE_NOW: NOW })

const aSheet = (facts: Partial<Pick<Organisation, 'name' | 'closures'>> = {}): Promise<Kept> =>
  aKeptSheet(payload, {
    openingHours: [
      { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ranges: [{ opens: '09:00', closes: '17:00' }] },
    ],
    ...facts,
  })

const signedIn = (user: User): Promise<AuthClient> => signIn(payload, user)

const managerOf = async (sheet: Kept) => signedIn((await aMember(payload, { sheet, role: 'manager' })).user)

async function send(number: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerClosureForm } = await import('@/features/keeping/closures/write/answerClosureForm')
  const path = `/mes-fiches/${number}/fermeture/agir`
  const response = await answerClosureForm(payload, formRequest(path, form, client), number)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info') ?? location.pathname
}

/** What the page of a sheet tells readers. */
async function shown({ number }: Kept): Promise<(string | null | undefined)[][]> {
  const { findOrganisation } = await import('@/features/catalogue/organisations/read/findOrganisation')
  const { closuresOf } = await import('@/features/sheets/hours/present/weekOf')
  const found = await findOrganisation(payload, 'public', number)
  return closuresOf(found ?? {}).map(({ from, to, message }) => [from, to, message])
}

/** What the list of results tells of a sheet. */
async function listed({ number }: Kept): Promise<number | undefined> {
  const { findRowFacts } = await import('@/features/finding/search/read/findRowFacts')
  return (await findRowFacts(payload, 'public', [number])).get(number)?.partner?.closures.length
}

/** Whether a search for what is open now finds the sheet. */
async function isFoundOpen({ name, number }: Kept): Promise<boolean> {
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
  const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
  const parameters = readSearchParameters(new URLSearchParams({ q: name, open: 'now' }))
  const { hits } = await searchSheets({ payload, parameters, readerClass: 'public' })
  return hits.some((hit) => hit.number === number)
}

async function traces(sheetId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { sheetId: { equals: sheetId } },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

describe('an exceptional closure', () => {
  it('shows on the page, in lists and in the search at once, until it is ended', async () => {
    const sheet = await aSheet({ name: 'Maison du belvédère' })
    const client = await managerOf(sheet)
    const before = [await shown(sheet), await isFoundOpen(sheet)]
    const declared = await send(sheet.number, TODAY, client)
    const during = [await shown(sheet), await listed(sheet), await isFoundOpen(sheet)]
    const ended = await send(sheet.number, { action: 'end', from: '2026-11-22' }, client)
    expect([before, declared, during, ended]).toStrictEqual([
      [[], true],
      'declared',
      [[['2026-11-22', '2026-11-22', 'Inventaire']], 1, false],
      'ended',
    ])
    expect([await shown(sheet), await isFoundOpen(sheet), await traces(sheet.id)]).toStrictEqual([
      [],
      true,
      ['closureDeclared', 'closureEnded'],
    ])
  })

  it('closes the services that receive there too', async () => {
    const sheet = await aSheet({ name: 'Maison du viaduc' })
    const service = await payload.create({
      collection: 'services',
      data: { name: 'Écrivain du viaduc', organisation: sheet.id, audience: 'public', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    await send(sheet.number, TODAY, await managerOf(sheet))
    const { findRowFacts } = await import('@/features/finding/search/read/findRowFacts')
    const number = service.number ?? ''
    expect((await findRowFacts(payload, 'public', [number])).get(number)?.partner?.closures.length).toBe(1)
  })

  it('leaves what waits in the draft of an editor unpublished and kept, and still shows', async () => {
    const sheet = await aSheet({ name: 'Maison du phare' })
    const draft = {
      collection: 'organisations',
      id: sheet.id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    } as const
    await payload.update({ ...draft, data: { name: 'Maison du nouveau phare', _status: 'draft' } })
    await send(sheet.number, TODAY, await managerOf(sheet))
    const { findOrganisation } = await import('@/features/catalogue/organisations/read/findOrganisation')
    const published = await findOrganisation(payload, 'public', sheet.number)
    const latest = await payload.findByID(draft)
    expect([published?.name, published?.closures?.length]).toStrictEqual(['Maison du phare', 1])
    expect([latest.name, latest._status, latest.closures?.length]).toStrictEqual([
      'Maison du nouveau phare',
      'draft',
      1,
    ])
    expect(await isFoundOpen(sheet)).toBe(false)
  })

  it('shows even on a sheet that its own rules would refuse today', async () => {
    const sheet = await aSheet({ name: 'Maison de la jetée' })
    await payload.db.updateOne({
      collection: 'organisations',
      id: sheet.id,
      data: { siret: '123' },
      returning: false,
    })
    const answer = await send(sheet.number, TODAY, await managerOf(sheet))
    expect([answer, (await shown(sheet)).length, await isFoundOpen(sheet)]).toStrictEqual([
      'declared',
      1,
      false,
    ])
  })

  it('is refused over another one, even when two are said at once', async () => {
    const sheet = await aSheet()
    const { changeClosure } = await import('@/features/keeping/closures/write/changeClosure')
    const { user: actor } = await aMember(payload, { sheet, role: 'manager' })
    const say = (from: string, to: string) =>
      changeClosure({
        payload,
        actor,
        address: 'test',
        number: sheet.number,
        gesture: { declare: { from, to, message: null } },
      })
    const answers = await Promise.all([
      say('2026-12-24', '2026-12-31'),
      say('2026-12-30', '2027-01-02'),
      say('2026-12-01', '2026-12-02'),
    ])
    expect(answers.filter((fault) => fault === 'overlap').length).toBe(1)
    expect((await shown(sheet)).length).toBe(2)
  })

  it.each([
    ['invalid', { action: 'declare', span: 'dates', from: '2026-02-30', to: '2026-03-01' }],
    ['invalid', { action: 'declare', span: 'dates' }],
    ['invalid', { action: 'declare', span: 'today', message: 'x'.repeat(201) }],
    ['invalid', { action: 'declare', span: 'today', reason: 'autre' }],
    ['past', { action: 'declare', span: 'dates', from: '2026-11-01', to: '2026-11-30' }],
    ['backwards', { action: 'declare', span: 'dates', from: '2026-12-02', to: '2026-12-01' }],
    ['gone', { action: 'end', from: '2026-12-02' }],
  ])('is refused as %s (case %#)', async (fault, form) => {
    const sheet = await aSheet()
    const sent: Record<string, string> = Object.fromEntries(Object.entries(form))
    expect(await send(sheet.number, sent, await managerOf(sheet))).toBe(fault)
    expect(await shown(sheet)).toStrictEqual([])
  })

  it('ends by itself', async () => {
    const day = (text: string) => `${text}T12:00:00.000Z`
    const sheet = await aSheet({
      name: 'Maison du canal',
      closures: [{ from: day('2026-11-10'), to: day('2026-11-21') }],
    })
    const { findClosures } = await import('@/features/keeping/closures/read/findClosures')
    expect([
      await findClosures(payload, { kind: 'organisations', id: sheet.id }, new Date(NOW)),
      await isFoundOpen(sheet),
    ]).toStrictEqual([[], true])
  })
})

type Who = 'manager' | 'contributor' | 'reader' | 'managerOfAnother' | 'agent' | 'editor'
const MAY: [Who, boolean][] = [
  ['manager', true],
  ['contributor', true],
  ['reader', false],
  ['managerOfAnother', false],
  ['agent', false],
  ['editor', true],
]

async function actorFor(who: Who, sheet: Kept): Promise<User> {
  if (who === 'agent' || who === 'editor') return aUser(payload, { roles: [who] })
  const kept = who === 'managerOfAnother' ? await aSheet() : sheet
  return (await aMember(payload, { sheet: kept, role: who === 'managerOfAnother' ? 'manager' : who })).user
}

describe('the closures of a sheet', () => {
  it.each(MAY)('are changed by a %s: %s', async (who, may) => {
    const sheet = await aSheet()
    const client = await signedIn(await actorFor(who, sheet))
    expect([
      await send(sheet.number, TODAY, client),
      await send(sheet.number, { action: 'end', from: '2026-11-22' }, client),
    ]).toStrictEqual(may ? ['declared', 'ended'] : ['refused', 'refused'])
    expect(await traces(sheet.id)).toStrictEqual(
      may ? ['closureDeclared', 'closureEnded'] : ['refused', 'refused'],
    )
  })

  it('are said of a facility too, in the list of caseworkers and on its row of the search', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [{}] })
    const client = await signedIn(await aFacilityMember(payload, { sheet, role: 'manager' }))
    const said = await send(sheet.number ?? '', TODAY, client)
    const { findListedUnits } = await import('@/features/catalogue/facilities/read/findListedUnits')
    const { facilityRows } = await import('@/features/catalogue/facilities/read/facilityRows')
    const listed = await findListedUnits(payload, 'agents')
    const row = listed.find(({ facility }) => facility.number === sheet.number)
    const rows = await facilityRows(payload, 'agents', [sheet.number ?? ''])
    const facts = rows.get(sheet.number ?? '')?.partner
    const closure = { from: '2026-11-22', to: '2026-11-22', message: 'Inventaire' }
    expect([said, row?.facility.closures, facts?.closures]).toStrictEqual(['declared', [closure], [closure]])
  })

  it('are changed by nobody without a session, nor on a sheet that is not there', async () => {
    const sheet = await aSheet()
    expect([
      await send(sheet.number, TODAY),
      await send('L9999', TODAY, await managerOf(sheet)),
      await shown(sheet),
    ]).toStrictEqual(['/connexion', 'unknown', []])
  })
})
