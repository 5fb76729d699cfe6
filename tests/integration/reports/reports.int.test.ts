import { describe, expect, it } from 'vitest'
import type { Organisation, Report, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

type Kept = Organisation & { number: string }

const { payload, smtp } = await openTestPayload()

const signedIn = (user: User): Promise<AuthClient> => signIn(payload, user)

const SAID = { section: 'horaires', reason: 'horaires', text: 'Fermé le mardi.' } as const

async function report(actor: User, number: string, said: Partial<{ text: string; section: string }> = {}) {
  const { makeReport } = await import('@/features/trust/reports/write/makeReport')
  const refusal = await makeReport({ payload, actor, address: 'test', number, ...SAID, ...said })
  return refusal?.fault ?? null
}

async function storedOn(sheetId: string): Promise<Report[]> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { sheetId: { equals: sheetId } },
    sort: 'createdAt',
    depth: 0,
    limit: 50,
    overrideAccess: true,
  })
  return docs
}

const statesOn = async (sheetId: string) => (await storedOn(sheetId)).map(({ state }) => state)

async function answer(form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerReportForm } = await import('@/features/trust/reports/write/answerReportForm')
  const list = '/bureau/signalements'
  const response = await answerReportForm(payload, formRequest(`${list}/agir`, form, client), list)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info') ?? location.pathname
}

const groupOn = async (sheetId: string) => (await storedOn(sheetId))[0]?.group ?? ''

describe('a report', () => {
  it('is stored with its sheet, section, reason and reporter', async () => {
    const [sheet, agent] = [await aKeptSheet(payload), await aUser(payload)]
    expect(await report(agent, sheet.number)).toBeNull()
    const [stored] = await storedOn(sheet.id)
    expect([
      stored?.sheet,
      stored?.sheetNumber,
      stored?.section,
      stored?.reason,
      stored?.state,
    ]).toStrictEqual(['organisations', sheet.number, 'horaires', 'horaires', 'new'])
    expect([stored?.reporter, stored?.text]).toStrictEqual([agent.id, SAID.text])
  })

  it('is kept nowhere when its text tells who a person is', async () => {
    const [sheet, agent] = [await aKeptSheet(payload), await aUser(payload)]
    expect(await report(agent, sheet.number, { text: 'Mme Exemple, 06 12 34 56 78' })).toBe('personal')
    expect(await storedOn(sheet.id)).toStrictEqual([])
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: { detail: { contains: 'Exemple' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('is refused on a sheet that the person may not read, or that has no such section', async () => {
    const hidden = await aKeptSheet(payload, { audience: 'agents' })
    const partner = await aUser(payload, { roles: ['partner'] })
    expect([
      await report(partner, hidden.number),
      await report(partner, 'P999999'),
      await report(await aUser(payload), hidden.number, { section: 'demarche' }),
      await storedOn(hidden.id),
    ]).toStrictEqual(['unknown', 'unknown', 'invalid', []])
  })

  it('joins what others say of the same section, and is made once by each', async () => {
    const [sheet, one, two] = [await aKeptSheet(payload), await aUser(payload), await aUser(payload)]
    expect([
      await report(one, sheet.number),
      await report(two, sheet.number),
      await report(one, sheet.number),
      await report(one, sheet.number, { section: 'ou' }),
    ]).toStrictEqual([null, null, 'already', null])
    const { reportsOfSheet } = await import('@/features/trust/reports/read/reportsOfSheet')
    const { findKeptSheet } = await import('@/features/sheets/reference/findSheet')
    const kept = await findKeptSheet({ payload, number: sheet.number })
    const tasks = kept ? await reportsOfSheet(payload, kept, { named: false }) : []
    expect(tasks.map(({ section, reports }) => [section, reports.length, reports[0]?.by])).toStrictEqual([
      ['Horaires', 2, null],
      ['Sur place', 1, null],
    ])
    const { countWaitingReports } = await import('@/features/trust/reports/read/countWaitingReports')
    const held = [{ sheet: 'organisations' as const, sheetId: sheet.id }]
    expect(await countWaitingReports(payload, held)).toStrictEqual(new Map([[sheet.id, 2]]))
  })

  it('is the twentieth of the day, not the next one', async () => {
    const agent = await aUser(payload)
    const sheets: Kept[] = []
    for (let made = 0; made < 21; made += 1) sheets.push(await aKeptSheet(payload))
    const answers: (string | null)[] = []
    for (const { number } of sheets) answers.push(await report(agent, number))
    expect(answers.slice(18)).toStrictEqual([null, null, 'tooMany'])
  })

  it('is neither written nor read over REST by whoever is no editor', async () => {
    const [sheet, agent] = [await aKeptSheet(payload), await aUser(payload)]
    await report(agent, sheet.number)
    const [stored] = await storedOn(sheet.id)
    const [own, editor] = [await signedIn(agent), await signedIn(await aUser(payload, { roles: ['editor'] }))]
    const ask = async (client: AuthClient, method: 'GET' | 'PATCH' | 'DELETE') =>
      (
        await askRest(`/reports/${stored?.id}`, {
          method,
          headers: client.headers,
          ...(method === 'PATCH' ? { body: { state: 'corrected' } } : {}),
        })
      ).status
    expect([await ask(own, 'GET'), await ask(own, 'PATCH'), await ask(own, 'DELETE')]).toStrictEqual([
      403, 403, 403,
    ])
    expect([await ask(editor, 'PATCH'), await ask(editor, 'DELETE')]).toStrictEqual([403, 403])
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
  const kept = who === 'managerOfAnother' ? await aKeptSheet(payload) : sheet
  return (await aMember(payload, { sheet: kept, role: who === 'managerOfAnother' ? 'manager' : who })).user
}

/** Corrected, but not on the sheet. */
const ELSEWHERE = { elsewhere: 'yes' }

describe('the answer to a report', () => {
  it('asks what is to be corrected when the sheet did not change since, and is taken once it did', async () => {
    const sheet = await aKeptSheet(payload)
    await report(await aUser(payload), sheet.number)
    const client = await signedIn((await aMember(payload, { sheet, role: 'manager' })).user)
    const corrected = { group: await groupOn(sheet.id), action: 'corrected' }
    expect([await answer(corrected, client), await statesOn(sheet.id)]).toStrictEqual(['untouched', ['new']])
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { hoursNote: 'Fermé le mardi.', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    expect([await answer(corrected, client), await statesOn(sheet.id)]).toStrictEqual([
      'corrected',
      ['corrected'],
    ])
  })

  it.each(MAY)('is given by a %s: %s', async (who, may) => {
    const sheet = await aKeptSheet(payload)
    await report(await aUser(payload), sheet.number)
    const client = await signedIn(await actorFor(who, sheet))
    const group = await groupOn(sheet.id)
    expect([
      await answer({ group, action: 'inHand' }, client),
      await answer({ group, action: 'corrected', ...ELSEWHERE }, client),
    ]).toStrictEqual(may ? ['inHand', 'corrected'] : ['refused', 'refused'])
    expect([await statesOn(sheet.id), await countTraces(payload, sheet.id, 'refused')]).toStrictEqual(
      may ? [['corrected'], 0] : [['new'], 2],
    )
  })

  it('is given on a service by those who keep its organisation', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const service = await payload.create({
      collection: 'services',
      data: {
        name: 'Accueil du mardi',
        organisation: sheet.id,
        audience: 'public',
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    })
    await report(await aUser(payload), service.number ?? '')
    const group = await groupOn(service.id)
    const [stranger, manager] = [
      await signedIn((await aMember(payload, { sheet: other, role: 'manager' })).user),
      await signedIn((await aMember(payload, { sheet, role: 'manager' })).user),
    ]
    expect([
      await answer({ group, action: 'inHand' }, stranger),
      await answer({ group, action: 'inHand' }, manager),
    ]).toStrictEqual(['refused', 'inHand'])
    const { countWaitingReports } = await import('@/features/trust/reports/read/countWaitingReports')
    const held = [{ sheet: 'organisations' as const, sheetId: sheet.id }]
    expect(await countWaitingReports(payload, held)).toStrictEqual(new Map([[sheet.id, 1]]))
  })

  it('is given on a scheme by editors alone', async () => {
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
    const scheme = await payload.create({
      collection: 'schemes',
      data: aScheme({ themes: [theme.id] }),
      depth: 0,
      overrideAccess: true,
    })
    await report(await aUser(payload), scheme.number ?? '', { section: 'demarche' })
    const group = await groupOn(scheme.id)
    const { user: manager } = await aMember(payload, { sheet: await aKeptSheet(payload), role: 'manager' })
    const [member, editor] = [
      await signedIn(manager),
      await signedIn(await aUser(payload, { roles: ['editor'] })),
    ]
    expect([
      await answer({ group, action: 'corrected' }, member),
      await answer({ group, action: 'corrected', ...ELSEWHERE }, editor),
    ]).toStrictEqual(['refused', 'corrected'])
  })

  it('says why it is not an error, and reaches each reporter once', async () => {
    const sheet = await aKeptSheet(payload)
    const [one, two] = [await aUser(payload), await aUser(payload)]
    await report(one, sheet.number)
    await report(two, sheet.number)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const client = await signedIn(user)
    const group = await groupOn(sheet.id)
    const closing = { group, action: 'notAnError', answer: 'Ouvert sur rendez-vous.' }
    expect([
      await answer({ ...closing, answer: ' ' }, client),
      await answer(closing, client),
      await answer(closing, client),
    ]).toStrictEqual(['answerMissing', 'notAnError', 'gone'])
    const mails = smtp.mails.filter(({ text }) => text?.includes('Ouvert sur rendez-vous.'))
    expect(mails.map(({ to }) => to?.[0]?.address).sort()).toStrictEqual([one.email, two.email].sort())
    const { listOwnReports } = await import('@/features/trust/reports/read/listOwnReports')
    const own = await listOwnReports(payload, one.id)
    expect(own.map(({ state, answer: said }) => [state, said])).toStrictEqual([
      ['notAnError', 'Ouvert sur rendez-vous.'],
    ])
  })

  it('opens a new task when the same is reported again later', async () => {
    const [sheet, agent] = [await aKeptSheet(payload), await aUser(payload)]
    await report(agent, sheet.number)
    const editor = await signedIn(await aUser(payload, { roles: ['editor'] }))
    await answer({ group: await groupOn(sheet.id), action: 'corrected', ...ELSEWHERE }, editor)
    expect(await report(agent, sheet.number)).toBeNull()
    expect(await statesOn(sheet.id)).toStrictEqual(['corrected', 'new'])
  })

  it('is refused without a session', async () => {
    const sheet = await aKeptSheet(payload)
    await report(await aUser(payload), sheet.number)
    expect(await answer({ group: await groupOn(sheet.id), action: 'corrected' })).toBe('/connexion')
    expect(await statesOn(sheet.id)).toStrictEqual(['new'])
  })
})
