import { beforeAll, describe, expect, it } from 'vitest'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import type { BoardAsk } from '@/features/desk/boards/BoardReader'
import type { User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

// A Monday, the second working day of its month, at eleven in France: mails of what is past due go then.
const NOW = '2026-11-02T10:00:00.000Z'
const PAST = { verifiedAt: '2026-01-10T09:00:00.000Z', cadence: '6' as const }

const { payload, smtp } = await openTestPayload({ REPERE_NOW: NOW })

let owner: User
let editor: AuthClient
let coordinator: User
let water: { id: string }
let late: { id: string; number: string }

beforeAll(async () => {
  owner = await aUser(payload, { roles: ['editor'], name: 'Édith Test' })
  editor = await signIn(payload, owner)
  coordinator = await aUser(payload, { roles: ['coordinator'] })
  const theme = (title: string, slug: string, parent?: string) =>
    payload.create({
      collection: 'themes',
      data: { title, slug, ...(parent ? { parent } : {}) },
      overrideAccess: true,
    })
  water = await theme('Eau', 'eau')
  const unpaid = await theme('Impayés', 'impayes', water.id)
  const scheme = await payload.create({
    collection: 'schemes',
    data: aScheme({ ...PAST, title: 'Aide en retard', themes: [unpaid.id], owner: owner.id }),
    overrideAccess: true,
  })
  late = { id: scheme.id, number: scheme.number ?? '' }
  await aKeptSheet(payload, { ...PAST, name: 'Partenaire en retard' })
})

/** A list as the table has it. */
async function listOf(code: string) {
  const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
  const list = DESK_LISTS.find((each) => each.code === code)
  if (!list) throw new Error(`No list ${code}`)
  return list
}

async function ask(narrow: Partial<BoardAsk> = {}): Promise<BoardAsk> {
  const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
  return { ...wholeAsk(payload, new Date(NOW), ALL_SHEET_KINDS), ...narrow }
}

async function namesOf(code: string, narrow: Partial<BoardAsk> = {}): Promise<string[]> {
  const asked = await ask(narrow)
  const { reader } = await listOf(code)
  const { rows } = await reader.page(asked, 1, 50)
  expect(await reader.count(asked)).toBe(rows.length)
  return rows.map(({ name }) => name)
}

async function today(reader: User) {
  const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
  const { listsOf, todayLines } = await import('@/features/desk/boards/read/todayLines')
  const lines = await todayLines(listsOf(DESK_LISTS, reader), await ask())
  return lines.map(({ list, row }) => [list.code, row.name])
}

/** Sends the form of a list; answers where it leads. */
async function send(form: Record<string, string>, lines: readonly string[]): Promise<URL> {
  const { answerBoardForm } = await import('@/features/desk/boards/write/answerBoardForm')
  const body = new URLSearchParams(form)
  for (const line of lines) body.append('sheet', line)
  const request = new Request('http://localhost:3000/bureau/agir', {
    method: 'POST',
    body,
    headers: editor.headers,
  })
  const to = (await answerBoardForm(payload, request)).headers.get('location') ?? ''
  return new URL(to, 'http://localhost:3000')
}

describe('D8: a sheet whose review date is passed', () => {
  it('is to be reviewed, counted on the desk, and its owner is mailed', async () => {
    const { countDesk } = await import('@/features/desk/boards/read/countDesk')
    const { freshnessOf } = await import('@/domain/sheet/freshness')
    const sheet = await payload.findByID({ collection: 'schemes', id: late.id, overrideAccess: true })
    expect(freshnessOf(sheet, new Date(NOW))).toBe('overdue')
    const counts = await countDesk(payload, owner, new Date(NOW))
    expect(counts.find(({ list }) => list.code === 'overdue')?.count).toBe(2)
    const { remindDueSheets } = await import('@/features/trust/digest/write/remindDueSheets')
    await remindDueSheets(payload)
    expect(smtp.mailsTo(owner.email)[0]?.text).toContain('Aide en retard')
  })
})

describe('D12: a report', () => {
  it('is a task at the head of the owner’s desk; its reporter sees the answer and its delay is measured', async () => {
    const { makeReport } = await import('@/features/trust/reports/write/makeReport')
    const { decideReport } = await import('@/features/trust/reports/write/decideReport')
    const { listOwnReports } = await import('@/features/trust/reports/read/listOwnReports')
    const { readAnswerTimes } = await import('@/features/desk/freshness/read/readAnswerTimes')
    const agent = await aUser(payload, { roles: ['agent'] })
    const { reportSections } = await import('@/features/trust/reports/present/sectionLabel')
    const [first] = reportSections(late.number)
    expect(
      await makeReport({
        payload,
        actor: agent,
        address: 'test',
        number: late.number,
        section: first?.code ?? '',
        reason: 'inexact',
        text: 'Le montant est périmé',
      }),
    ).toBeNull()
    expect((await today(owner))[0]).toStrictEqual(['reports', 'Aide en retard'])
    expect(await namesOf('reports', { owner: owner.id })).toStrictEqual(['Aide en retard'])
    expect((await readAnswerTimes(payload, new Date(NOW))).pending).toBe(1)
    const { docs } = await payload.find({ collection: 'reports', limit: 1, overrideAccess: true })
    const group = docs[0]?.group ?? ''
    const answer = 'Corrigé ce matin.'
    expect(
      await decideReport({
        payload,
        actor: owner,
        address: 'test',
        group,
        verdict: 'corrected',
        answer,
        elsewhere: true,
      }),
    ).toBeNull()
    expect((await listOwnReports(payload, agent.id)).map((report) => report.answer)).toStrictEqual([answer])
    const times = await readAnswerTimes(payload, new Date(NOW))
    expect([times.answered, times.pending, times.median !== null]).toStrictEqual([1, 0, true])
    expect(await namesOf('reports')).toStrictEqual([])
  })
})

describe('what is to do today', () => {
  it('tells a sheet once, where it harms most, and much read before late', async () => {
    const { forgetMostRead } = await import('@/features/desk/boards/read/mostRead')
    await payload.create({
      collection: 'sheet-uses',
      data: { key: `x:${late.number}`, day: '2026-11-01', number: late.number, reads: 40, fromSearch: 0 },
      overrideAccess: true,
    })
    forgetMostRead()
    expect(await today(owner)).toStrictEqual([
      ['muchRead', 'Aide en retard'],
      ['overdue', 'Partenaire en retard'],
    ])
  })

  it('is nothing of the editors’ for a coordinator, on the page as in the table', async () => {
    const { answerBoardCsv } = await import('@/features/desk/boards/read/answerBoardCsv')
    const { deskListOf } = await import('@/features/desk/boards/deskListOf')
    expect(deskListOf(coordinator, 'aujourd-hui', null)?.kinds).not.toContain('schemes')
    const client = await signIn(payload, coordinator)
    const answer = await answerBoardCsv(
      new Request('http://localhost:3000/bureau/suivi/telecharger?liste=aujourd-hui', {
        headers: client.headers,
      }),
    )
    const text = await answer.text()
    expect([text.includes('Partenaire en retard'), text.includes('Aide en retard')]).toStrictEqual([
      true,
      false,
    ])
  })
})

describe('a list is narrowed', () => {
  it('to a theme and those below it, to whose sheets they are, to a place', async () => {
    expect(await namesOf('overdue', { themes: [water.id] })).toStrictEqual([])
    const { askOf } = await import('@/features/desk/boards/read/readFilters')
    const filtered = async (filters: { theme?: string; owner?: string; commune?: string }) => {
      const asked = await askOf({
        payload,
        now: new Date(NOW),
        kinds: ALL_SHEET_KINDS,
        filters: { kind: null, commune: '', theme: '', owner: '', ...filters },
        userId: owner.id,
      })
      return (await (await listOf('overdue')).reader.page(asked, 1, 50)).rows.map(({ name }) => name)
    }
    expect(await filtered({ theme: water.id })).toStrictEqual(['Aide en retard'])
    expect(await filtered({ owner: 'moi' })).toStrictEqual(['Aide en retard'])
    expect(await filtered({ owner: 'personne' })).toStrictEqual(['Partenaire en retard'])
    expect(await filtered({ commune: 'Étampes' })).toStrictEqual(['Partenaire en retard'])
    expect(await filtered({ commune: 'Lille' })).toStrictEqual([])
  })
})

describe('the lists of editors', () => {
  it('hold what is searched in vain several times, forgotten drafts, plans that did not happen, and imports to decide', async () => {
    const { id } = await payload.create({
      collection: 'schemes',
      data: aScheme({ title: 'Brouillon oublié', themes: [water.id], _status: 'draft' }),
      draft: true,
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: 'schemes',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    for (const version of docs)
      await payload.db.updateVersion({
        collection: 'schemes',
        id: version.id,
        // The adapter takes a row of versions whole, which its type tells as another collection's.
        versionData: { ...version, updatedAt: '2026-08-01T00:00:00.000Z' } as never,
      })
    for (const [words, count, lastOn] of [
      ['aide au permis', 4, '2026-10-30T00:00:00.000Z'],
      ['une fois', 1, '2026-10-30T00:00:00.000Z'],
      ['jadis', 9, '2026-01-30T00:00:00.000Z'],
    ] as const)
      await payload.create({
        collection: 'missed-searches',
        data: { words, count, lastOn },
        overrideAccess: true,
      })
    expect(await namesOf('missed')).toStrictEqual(['aide au permis'])
    expect(await namesOf('drafts')).toStrictEqual(['Brouillon oublié'])
    for (const code of ['plans', 'importRuns', 'conflicts', 'duplicates', 'unread', 'rates'])
      expect(await namesOf(code)).toStrictEqual([])
  })
})

describe('« toujours exact » from the desk', () => {
  it('verifies a scheme, and comes back to the line that follows', async () => {
    const other = await aKeptSheet(payload, { ...PAST, name: 'Le suivant' })
    const order = `a~${late.number} b~${other.number}`
    const to = await send({ list: 'en-retard', action: 'verify', order, qui: 'moi' }, [late.number])
    expect(to.searchParams.get('done')).toBe(`1.${late.number}`)
    expect([to.pathname, to.searchParams.get('qui'), to.hash]).toStrictEqual([
      '/bureau/suivi',
      'moi',
      '#ligne-b',
    ])
    expect(await namesOf('overdue', { owner: owner.id })).toStrictEqual([])
    const { docs } = await payload.find({
      collection: 'verifications',
      where: { sheetNumber: { equals: late.number } },
      overrideAccess: true,
    })
    expect(docs.map(({ way, byName }) => [way, byName])).toStrictEqual([['here', 'Édith Test']])
  })

  it('is refused to a coordinator, and the journal says so', async () => {
    const { answerBoardForm } = await import('@/features/desk/boards/write/answerBoardForm')
    const sheet = await aKeptSheet(payload, { ...PAST, name: 'Pas à lui' })
    const client = await signIn(payload, coordinator)
    const request = formRequest(
      '/bureau/agir',
      { list: 'en-retard', action: 'verify', sheet: sheet.number },
      client,
    )
    const answer = await answerBoardForm(payload, request)
    expect(answer.headers.get('location')).toContain(`refused=1.${sheet.number}`)
  })
})
