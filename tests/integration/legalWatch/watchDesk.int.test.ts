import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-03-20T09:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { countLegalAlerts } = await import('@/features/trust/legalWatch/read/countLegalAlerts')
const { findLegalAlerts } = await import('@/features/trust/legalWatch/read/findLegalAlerts')
const { treatAlert } = await import('@/features/trust/legalWatch/write/treatAlert')
const { raiseAlert } = await import('@/features/trust/legalWatch/write/raiseAlert')
const { watchLaw } = await import('@/features/trust/legalWatch/write/watchLaw')
const { fillReferences } = await import('@/features/trust/legalWatch/write/fillReferences')

const LEGI = 'https://www.legifrance.gouv.fr'
const CASF = 'LEGITEXT000006074069'
const theme = await payload.create({
  collection: SLUGS.themes,
  data: { title: 'Droits', slug: 'droits' },
  overrideAccess: true,
})
const editor = await aUser(payload, { roles: ['editor'] })
const agent = await aUser(payload, { roles: ['agent'] })
const as = (actor: typeof editor) => ({ payload, actor, address: '127.0.0.1' })
const publish = (legalReferences: NonNullable<Scheme['legalReferences']>) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: 'Une aide', themes: [theme.id], legalReferences }),
    overrideAccess: true,
  })

beforeEach(() => deleteAll(payload, [SLUGS.schemes, SLUGS.legalAlerts, SLUGS.legalArticles, SLUGS.editions]))

const raise = () =>
  raiseAlert(payload, {
    key: 'une',
    article: `${CASF}:L262-2`,
    title: 'CASF, art. L. 262-2',
    alert: {
      nature: 'text',
      legiId: 'LEGIARTI900000000001',
      effectOn: null,
      before: 'a',
      after: 'b',
      mark: 'b',
    },
  })

describe('the desk of the legal watch', () => {
  it('lists what waits with the sheets that cite the article, and is worked by editors alone', async () => {
    const scheme = await publish([{ title: 'art. L. 262-1 à L. 262-5 CASF' }])
    await raise()
    await raise()
    const { rows, total } = await findLegalAlerts({ payload })
    const [alert] = rows
    const id = alert?.id ?? ''
    expect([total, alert?.citing.map(({ number }) => number)]).toStrictEqual([1, [scheme.number]])
    expect([
      await treatAlert(as(agent), { id, state: 'done', note: '' }),
      await treatAlert(as(editor), { id, state: 'rejected', note: '' }),
      await treatAlert(as(editor), { id, state: 'doing', note: 'Je regarde' }),
      await countLegalAlerts({ payload }),
      await treatAlert(as(editor), { id, state: 'done', note: 'Relue' }),
      await countLegalAlerts({ payload }),
      await treatAlert(as(editor), { id: 'nulle', state: 'done', note: '' }),
    ]).toStrictEqual(['refused', 'answerMissing', null, 1, null, 0, 'gone'])
    const done = await findLegalAlerts({ payload, states: ['done'] })
    expect(done.rows[0]).toMatchObject({ note: 'Relue', handledByName: editor.name, handledAt: NOW })
  })

  it('is not given again what was treated', async () => {
    await raise()
    const { rows } = await findLegalAlerts({ payload })
    await treatAlert(as(editor), { id: rows[0]?.id ?? '', state: 'done', note: '' })
    await raise()
    expect(await countLegalAlerts({ payload })).toBe(0)
  })
})

describe('references to texts of law', () => {
  it('are completed at the save, and refused in words when wrong', async () => {
    const scheme = await publish([
      { title: 'art. L. 262-2 CASF' },
      { title: 'CASF', url: `${LEGI}/codes/article_lc/LEGIARTI000031087573/2024-02-01/` },
    ])
    expect(scheme.legalReferences).toMatchObject([
      {
        title: 'Code de l’action sociale et des familles',
        article: 'L. 262-2',
        url: `${LEGI}/codes/id/${CASF}/`,
      },
      { legiId: 'LEGIARTI000031087573', versionDate: '2024-02-01T12:00:00.000Z' },
    ])
    await expect(publish([{ title: 'CASF', url: `${LEGI}/` }])).rejects.toThrow()
    await expect(publish([{ title: 'CASF', article: 'voir plus bas' }])).rejects.toThrow()
  })

  it('of before keep all they said, gain what their address says, and move no date nor edition', async () => {
    const scheme = await publish([])
    const old = {
      id: 'a0',
      title: 'Code de l’action sociale et des familles',
      article: 'L. 262-2',
      url: `${LEGI}/codes/article_lc/LEGIARTI000031087573/2024-02-01/`,
    }
    await payload.db.updateOne({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { legalReferences: [old] },
      returning: false,
    })
    await payload.kv.delete('legal-references-filled')
    const read = () =>
      payload.findByID({ collection: SLUGS.schemes, id: scheme.id, depth: 0, overrideAccess: true })
    const before = await read()
    await fillReferences(payload)
    const after = await read()
    expect(after.legalReferences).toMatchObject([
      { ...old, legiId: 'LEGIARTI000031087573', versionDate: '2024-02-01T12:00:00.000Z' },
    ])
    expect([after.modifiedAt, after.summary, after.title]).toStrictEqual([
      before.modifiedAt,
      before.summary,
      before.title,
    ])
  })

  it('D3 of thousands are compared in one pass', async () => {
    await publish([{ title: 'art. L. 262-2 CASF' }])
    const versions = Array.from({ length: 1000 }, (_, at) => ({
      version: {
        legiId: `LEGIARTI${String(at).padStart(12, '0')}`,
        state: 'VIGUEUR',
        from: '2020-01-01',
        until: null,
        note: '',
        text: 'Texte.',
        textIds: [CASF],
        textTitle: 'CASF',
        number: `L${at}`,
        articleIds: [],
      },
    }))
    const source = {
      name: 'essai',
      async *read() {
        yield* versions
      },
    }
    const report = await watchLaw({ payload, sources: [source], apply: false })
    expect([report.versions, report.alerts]).toStrictEqual([1000, []])
  })
})

describe('what the watch keeps', () => {
  it.each([SLUGS.legalAlerts, SLUGS.legalArticles, SLUGS.externalLinks])(
    'is read by editors alone, and written by nobody: %s',
    async (collection) => {
      const readAs = (user: typeof editor | null) =>
        payload.find({ collection, depth: 0, limit: 1, overrideAccess: false, user }).then(
          () => true,
          () => false,
        )
      const mayDelete = payload
        .delete({
          collection,
          where: { id: { exists: true } },
          depth: 0,
          overrideAccess: false,
          user: editor,
        })
        .then(
          () => true,
          () => false,
        )
      expect([await readAs(null), await readAs(agent), await readAs(editor), await mayDelete]).toStrictEqual([
        false,
        false,
        true,
        false,
      ])
    },
  )
})
