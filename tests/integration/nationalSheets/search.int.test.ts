import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { listTable } from '@/features/exchange/exports/read/listTable'
import { findLocalBodies } from '@/features/finding/directory/read/findLocalBodies'
import { changedNational } from '@/features/finding/search/read/changedNational'
import { findRowFacts } from '@/features/finding/search/read/findRowFacts'
import { readSearchParameters } from '@/features/finding/search/read/searchParameters'
import { searchSheets } from '@/features/finding/search/read/searchSheets'
import { suggestSheets } from '@/features/finding/search/read/suggestSheets'
import { rebuildIndex } from '@/features/finding/search/write/rebuildIndex'
import { reconcileIndex } from '@/features/finding/search/write/reconcileIndex'
import { countPublished } from '@/features/sheets/index/countPublished'
import { aNationalXml } from '../../factories/aNationalXml'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { importNationalXml } from '../../helpers/scenes/importNationalXml'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const opened = await openTestPayload()
const { payload } = opened

const cases = `<BlocCas affichage="radio"><Cas><Titre><Paragraphe>Vous êtes locataire</Paragraphe></Titre>
<Paragraphe>Le bailleur garde la caution girafe.</Paragraphe></Cas></BlocCas>`
const sheets = {
  F900020: aNationalXml({ code: 'F900020', title: 'Caution du logement', text: cases }),
  F900021: aNationalXml({ code: 'F900021', title: 'Bail du logement' }),
}

const settle = () => payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })

const find = async (q: string, readerClass: ReaderClass = 'agents', more: Record<string, string> = {}) => {
  const parameters = readSearchParameters(new URLSearchParams({ q, ...more }))
  return searchSheets({ payload, parameters, readerClass })
}
const numbers = async (...args: Parameters<typeof find>) =>
  (await find(...args)).hits.map(({ number }) => number)

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Logement', slug: 'logement' },
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: 'Caution du département', level: 'departementale', themes: [theme.id] }),
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'CAF de l’Essonne', kind: 'caf' }),
    overrideAccess: true,
  })
  await importNationalXml(opened, sheets)
  await payload.create({
    collection: SLUGS.nationalComplements,
    data: {
      sheetCode: 'F900021',
      sectionPath: '',
      placement: 'note',
      audience: 'agents',
      text: 'Demander le tapir au guichet.',
      state: 'current',
    },
    overrideAccess: true,
  })
  await settle()
})

describe('D4 national sheets in the one search', () => {
  it('are found beside local ones, with the level and the type as facets, and the theme of the same name', async () => {
    const { hits, facets } = await find('caution')
    expect(hits.map(({ number, level }) => [number, level])).toStrictEqual([
      ['D0001', 'departementale'],
      ['F900020', 'nationale'],
    ])
    expect([facets.level, facets.type, facets.theme]).toStrictEqual([
      [
        { value: 'departementale', label: 'Départementale', count: 1 },
        { value: 'nationale', label: 'Nationale', count: 1 },
      ],
      [
        { value: 'scheme', label: 'Dispositifs', count: 1 },
        { value: 'national', label: 'Fiches nationales', count: 1 },
      ],
      [{ value: 'logement', label: 'Logement', count: 2 }],
    ])
    expect(await numbers('', 'agents', { type: 'national', theme: 'logement' })).toStrictEqual([
      'F900021',
      'F900020',
    ])
  })

  it('are found by their code and by the words of a case, told with its path', async () => {
    const { hits } = await find('girafe')
    expect(await numbers('F900020')).toStrictEqual(['F900020'])
    expect(hits[0]?.highlights.snippet).toContain('Vous êtes locataire')
  })

  it('are suggested as one types', async () => {
    const [first] = await suggestSheets({ payload, readerClass: 'public', text: 'bail du' })
    expect(first).toStrictEqual({
      text: 'Bail du logement',
      type: 'national',
      number: 'F900021',
      url: '/fiches-nationales/F900021',
    })
  })

  it('never tell the public nor partners what agents wrote', async () => {
    const { hits } = await find('tapir')
    const facts = async (readerClass: ReaderClass) =>
      (await findRowFacts(payload, readerClass, ['F900021'])).get('F900021')?.national?.local
    expect([
      hits[0]?.number,
      await numbers('tapir', 'public'),
      await numbers('tapir', 'partners'),
    ]).toStrictEqual(['F900021', [], []])
    expect(hits[0]?.highlights.snippet).toContain('<mark>tapir</mark>')
    expect([await facts('agents'), await facts('partners'), await facts('public')]).toStrictEqual([
      'Demander le tapir au guichet.',
      null,
      null,
    ])
  })

  it('are counted, and left alone by the reconciler once the index holds them', async () => {
    expect([await countPublished(payload, 'agents'), await reconcileIndex(payload)]).toStrictEqual([
      4,
      { mended: 0 },
    ])
    await rebuildIndex(payload)
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
  })

  it('are in the list that one takes away', async () => {
    const parameters = readSearchParameters(new URLSearchParams({ q: 'logement', type: 'national' }))
    const { bytes, rows } = await listTable({
      payload,
      readerClass: 'agents',
      parameters,
      siteUrl: 'https://repere.example',
      format: 'csv',
    })
    expect(rows).toBe(2)
    expect(Buffer.from(bytes).toString()).toContain('https://repere.example/fiches-nationales/F900021')
  })

  it('lead to the bodies of our directory that they name, and to none for a code that we have no kind for', async () => {
    const found = await findLocalBodies({
      payload,
      readerClass: 'public',
      pivots: ['caf', 'ambassade_france_etranger'],
      place: null,
    })
    expect([...found].map(([pivot, { bodies, href }]) => [pivot, bodies[0]?.title, href])).toStrictEqual([
      ['caf', 'CAF de l’Essonne', '/annuaire?kind=caf'],
    ])
  })

  it('follow what an import changed and withdrew, by its job and by the look at what changed', async () => {
    await importNationalXml(opened, {
      F900020: aNationalXml({
        code: 'F900020',
        title: 'Dépôt de garantie du logement',
        on: '2026-02-01',
        text: cases,
      }),
    })
    const stale = []
    for await (const some of changedNational(
      payload,
      { saved: new Date(Date.now() - 60_000), rates: [] },
      10,
    ))
      stale.push(...some.map(({ id, revisions }) => [id, revisions.public !== null]))
    expect(stale).toStrictEqual([
      ['F900020', true],
      ['F900021', false],
    ])
    await settle()
    expect([
      await numbers('garantie'),
      await numbers('F900021'),
      await reconcileIndex(payload),
    ]).toStrictEqual([['F900020'], [], { mended: 0 }])
  })
})
