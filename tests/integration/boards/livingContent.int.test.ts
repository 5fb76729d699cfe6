import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-03-20T09:00:00.000Z'
const CODES = ['national', 'legal', 'links', 'complements', 'guidePlan', 'bulletins'] as const

const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
const { countDesk } = await import('@/features/desk/boards/read/countDesk')
const { deskListOf } = await import('@/features/desk/boards/deskListOf')
const { answerBoardCsv } = await import('@/features/desk/boards/read/answerBoardCsv')
const { todayLines, listsOf } = await import('@/features/desk/boards/read/todayLines')

const now = new Date(NOW)
const ALL = { overrideAccess: true } as const
let editor: User
let coordinator: User

beforeAll(async () => {
  editor = await aUser(payload, { roles: ['editor'] })
  coordinator = await aUser(payload, { roles: ['coordinator'] })
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Droits', slug: 'droits' },
    ...ALL,
  })
  const scheme = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({
      title: 'Une aide',
      themes: [theme.id],
      verifiedAt: NOW,
      owner: editor.id,
      legalReferences: [{ title: 'art. L. 262-2 CASF' }],
    }),
    ...ALL,
  })
  const { currentNationalFeed } = await import('@/access/currentNationalFeed')
  const change = (code: string, work: 'todo' | 'done', localCount: number) =>
    ({ code, title: `Fiche ${code}`, event: 'changed', seenAt: NOW, work, localCount }) as const
  const feed = await currentNationalFeed(payload)
  for (const data of [change('F100', 'todo', 1), change('F200', 'todo', 3), change('F300', 'done', 9)])
    await payload.create({ collection: SLUGS.nationalChanges, data: { ...data, feed }, ...ALL })
  const { raiseAlert } = await import('@/features/trust/legalWatch/write/raiseAlert')
  await raiseAlert(payload, {
    key: 'une',
    article: 'LEGITEXT000006074069:L262-2',
    title: 'CASF, art. L. 262-2',
    alert: {
      nature: 'repealed',
      legiId: 'LEGIARTI900000000001',
      effectOn: '2026-04-01',
      before: 'a',
      after: '',
      mark: 'b',
    },
  })
  const sheets = [scheme.number ?? '']
  for (const data of [
    { url: 'https://casse.example/', state: 'broken', reason: 'gone', failedOn: '2026-03-18', reads: 9 },
    { url: 'https://parti.example/', state: 'moved', movedTo: 'https://ici.example/', reads: 4 },
    { url: 'https://bien.example/', state: 'ok', reads: 90 },
  ] as const)
    await payload.create({ collection: SLUGS.externalLinks, data: { ...data, sheets }, ...ALL })
  const complement = { placement: 'below', audience: 'agents', text: 'Chez nous, au CCAS.' } as const
  for (const [state, sheetCode] of [
    ['toReview', 'F100'],
    ['current', 'F200'],
  ] as const)
    await payload.db.create({
      collection: SLUGS.nationalComplements,
      data: {
        ...complement,
        sheetCode,
        state,
        title: `Au CCAS, ${sheetCode}`,
        ...(state === 'toReview' ? { reason: 'changed', changedAt: '2026-03-10T08:00:00.000Z' } : {}),
      },
    })
  await payload.db.create({
    collection: SLUGS.articles,
    data: { title: 'Sans chapitre', number: 'G9001', publicId: 'g-9001', _status: 'published' },
  })
  const bulletin = { number: 1, year: 2026, from: '2026-03-01', to: '2026-03-15' }
  await payload.db.create({
    collection: SLUGS.bulletins,
    data: { ...bulletin, name: 'Bulletin à relire', state: 'draft' },
  })
  await payload.db.create({
    collection: SLUGS.bulletins,
    data: { ...bulletin, number: 2, name: 'Bulletin paru', state: 'published' },
  })
})

function listOf(code: string) {
  const list = DESK_LISTS.find((each) => each.code === code)
  if (!list) throw new Error(`No list ${code}`)
  return list
}
const linesOf = async (code: string) =>
  (await listOf(code).reader.page(wholeAsk(payload, now, []), 1, 50)).rows

describe('the desk of what lives outside the sheets', () => {
  it('lists what waits and nothing else, what concerns most readers first, each line with its reason and where it is treated', async () => {
    expect(
      (await linesOf('national')).map(({ number, sheets, detail, href }) => [number, sheets, detail, href]),
    ).toStrictEqual([
      ['F200', 3, 'texte changé', expect.stringContaining('/bureau/national?liste=a-traiter&changement=')],
      ['F100', 1, 'texte changé', expect.stringContaining('/bureau/national?')],
    ])
    expect(await linesOf('legal')).toMatchObject([
      { name: 'CASF, art. L. 262-2', detail: 'Abrogé', at: '2026-04-01', sheets: 1 },
    ])
    expect((await linesOf('links')).map(({ name, detail, reads }) => [name, detail, reads])).toStrictEqual([
      ['https://casse.example/', 'page introuvable', 9],
      ['https://parti.example/', 'A déménagé', 4],
    ])
    expect(await linesOf('complements')).toMatchObject([
      { name: 'Au CCAS, F100', of: 'F100', detail: 'Le texte national a changé' },
    ])
    expect(await linesOf('guidePlan')).toMatchObject([
      { name: 'Sans chapitre', detail: 'dans aucun chapitre' },
    ])
    expect((await linesOf('bulletins')).map(({ name }) => name)).toStrictEqual(['Bulletin à relire'])
  })

  it('counts each as many times as it shows it, by pages too', async () => {
    const counts = await countDesk(payload, editor, now)
    for (const code of CODES) {
      const { reader } = listOf(code)
      const { rows } = await reader.page(wholeAsk(payload, now, []), 1, 50)
      expect([code, counts.find(({ list }) => list.code === code)?.count]).toStrictEqual([code, rows.length])
      const { rows: first, pages } = await reader.page(wholeAsk(payload, now, []), 1, 1)
      expect([code, first, pages]).toStrictEqual([code, rows.slice(0, 1), rows.length])
    }
  })

  it('puts changes of law and of national sheets among what is to do today, no list crowded out', async () => {
    const lines = await todayLines(
      listsOf(DESK_LISTS, editor),
      wholeAsk(payload, now, ['schemes', 'articles']),
    )
    expect(lines.map(({ list }) => list.code)).toStrictEqual([
      'national',
      'national',
      'legal',
      'links',
      'links',
      'complements',
    ])
  })

  it('gives its table, the reason of each line in French', async () => {
    const client = await signIn(payload, editor)
    for (const [slug, word] of [
      ['fiches-nationales', 'Fiche F200'],
      ['veille', 'Abrogé'],
      ['liens', 'page introuvable'],
      ['complements', 'Le texte national a changé'],
      ['plan-du-guide', 'dans aucun chapitre'],
      ['bulletins', 'Bulletin à relire'],
    ] as const) {
      const answer = await answerBoardCsv(
        new Request(`http://localhost:3000/bureau/suivi/telecharger?liste=${slug}`, {
          headers: client.headers,
        }),
      )
      expect([slug, answer.status]).toStrictEqual([slug, 200])
      expect(await answer.text()).toContain(word)
    }
  })

  it('is nothing for a coordinator: neither counted, nor listed, nor given as a table', async () => {
    const counted = (await countDesk(payload, coordinator, now)).map(({ list }) => list.code)
    expect(counted.filter((code) => CODES.some((each) => each === code))).toStrictEqual([])
    const client = await signIn(payload, coordinator)
    for (const code of CODES) {
      const { slug } = listOf(code)
      expect([code, deskListOf(coordinator, slug, null)]).toStrictEqual([code, null])
      const answer = await answerBoardCsv(
        new Request(`http://localhost:3000/bureau/suivi/telecharger?liste=${slug}`, {
          headers: client.headers,
        }),
      )
      expect([code, answer.status]).toStrictEqual([code, 404])
    }
  })
})
