import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aNationalXml } from '../../factories/aNationalXml'
import { nationalFolder } from '../../helpers/samples/nationalFolder'
import { readNationalFolder } from '../../helpers/samples/readNationalFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { importNational } = await import('@/features/intake/nationalImports/importNational')
const { toSelection } = await import('@/features/intake/nationalImports/compare/nationalSelection')
const { findNationalSheet } = await import('@/features/catalogue/nationalSheets/read/findNationalSheet')
const { findNationalRows } = await import('@/features/catalogue/nationalSheets/read/findNationalRows')

beforeEach(async () => {
  for (const collection of [SLUGS.nationalSheets, SLUGS.nationalFeeds, SLUGS.nationalChanges])
    await payload.db.deleteMany({ collection, where: {} })
})

type Texts = Readonly<Record<string, string | Buffer>>

const run = (
  texts: Texts | { folder: string },
  options: Partial<Parameters<typeof importNational>[0]> = {},
) =>
  importNational({
    payload,
    files:
      'folder' in texts && typeof texts.folder === 'string'
        ? readdirSync(texts.folder).map((name) => ({ path: join(texts.folder as string, name), name }))
        : nationalFolder(texts as Texts),
    selection: toSelection([], []),
    apply: true,
    confirmGone: false,
    ...options,
  })

const named = (...codes: string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [`${code}.xml`, aNationalXml({ code })]))
const many = (count: number) => named(...Array.from({ length: count }, (_, at) => `F${1000 + at}`))

const countRows = async () =>
  (await payload.count({ collection: SLUGS.nationalSheets, overrideAccess: true })).totalDocs

describe('importing national sheets', () => {
  it('says what it would do and writes nothing, then does it, then changes nothing', async () => {
    const files = named('F1', 'F2')
    const dry = await run(files, { apply: false })
    const before = await countRows()
    const applied = await run(files)
    const again = await run(files)
    const events = ({ national }: typeof dry) => [national?.events.new, national?.events.unchanged]
    expect([events(dry), before, events(applied), events(again), await countRows()]).toStrictEqual([
      [2, 0],
      0,
      [2, 0],
      [0, 2],
      2,
    ])
  })

  it('tells each sheet once by what matters most, and gives readers the last state of each', async () => {
    await run({ ...many(60), ...named('F1', 'F2', 'F3', 'F4', 'F5', 'F6') })
    const { national } = await run({
      ...many(60),
      'F1.xml': aNationalXml({
        code: 'F1',
        text: '<Paragraphe>Autre texte.</Paragraphe>',
        on: '2026-02-01',
        parent: 'N200',
      }),
      'F2.xml': aNationalXml({ code: 'F2', on: '2026-02-01' }),
      'F3.xml': aNationalXml({
        code: 'F3',
        more: '<ServiceEnLigne ID="R1" URL="https://exemple.fr" type="Téléservice"><Titre>Demander</Titre></ServiceEnLigne>',
      }),
      'F4.xml': aNationalXml({ code: 'F4', parent: 'N200' }),
      'F5.xml': aNationalXml({ code: 'F5', title: 'Autre titre' }),
      'F7.xml': aNationalXml({ code: 'F7' }),
    })
    expect(national?.events).toStrictEqual({
      new: 1,
      changed: 1,
      moved: 1,
      date: 1,
      addresses: 1,
      around: 1,
      gone: 1,
      unchanged: 60,
    })
    expect(national?.differences).toMatchObject({ text: 1, place: 2, date: 2, addresses: 1 })
    const [changed, addresses, { total }] = await Promise.all([
      findNationalSheet(payload, 'F1', { isEditor: false }),
      findNationalSheet(payload, 'F3', { isEditor: false }),
      findNationalRows({ payload }),
    ])
    expect([changed?.sections.at(-1)?.text, changed?.changedAt, addresses?.changedAt, total]).toStrictEqual([
      'Autre texte.',
      '2026-03-20T09:00:00.000Z',
      null,
      66,
    ])
    expect(addresses?.sheet.services[0]?.title).toBe('Demander')
  })

  it('never takes a sheet away by itself: it waits for an editor, its page still read, its place in lists gone', async () => {
    await run({ ...many(30), ...named('F1') })
    await run(many(30))
    const gone = await findNationalSheet(payload, 'F1', { isEditor: false })
    const { rows } = await findNationalRows({ payload, where: { code: { equals: 'F1' } } })
    const again = await run(many(30))
    expect([gone?.state, gone?.goneAt, rows, again.missing]).toStrictEqual([
      'gone',
      '2026-03-20T09:00:00.000Z',
      [],
      0,
    ])
    const back = await run({ ...many(30), ...named('F1') })
    expect([
      back.national?.events.new,
      (await findNationalSheet(payload, 'F1', { isEditor: false }))?.state,
    ]).toStrictEqual([1, 'current'])
  })

  it('refuses to lose more than one sheet in twenty, with their list, until somebody confirms', async () => {
    await run(many(30))
    const dry = await run(many(28), { apply: false })
    expect(dry.refused.map(({ rule }) => rule)).toStrictEqual([
      expect.stringMatching(/2 sur 30.*F1028 .*F1029 /),
    ])
    await expect(run(many(28))).rejects.toThrow(/F1028 .*F1029 /)
    expect((await findNationalRows({ payload })).total).toBe(30)
    const confirmed = await run(many(28), { confirmGone: true })
    expect([confirmed.national?.events.gone, (await findNationalRows({ payload })).total]).toStrictEqual([
      2, 28,
    ])
  })

  it('sees that a sheet has another code when its title or its words come back under it', async () => {
    await run({ ...many(30), 'F1.xml': aNationalXml({ code: 'F1', title: 'Bourse' }) })
    const { national } = await run({ ...many(30), 'F2.xml': aNationalXml({ code: 'F2', title: 'Bourse' }) })
    expect([national?.events.moved, national?.events.gone, national?.gone]).toStrictEqual([
      1,
      0,
      [{ code: 'F1', title: 'Bourse', movedTo: 'F2' }],
    ])
  })

  it('refuses a faulty file alone, with its line and its column, and keeps the sheet that it gave before', async () => {
    await run({ ...many(3), ...named('F1') })
    const report = await run({
      ...many(3),
      'F1.xml': '<Publication ID="F1">\n<dc:title>x</dc:titl>',
      'F7.xml':
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Publication ID="F7">&b;</Publication>',
      'F8.xml': '<Autre/>',
      'F9.xml': Buffer.from([0x3c, 0x61, 0xff, 0xfe]),
      'double.xml': aNationalXml({ code: 'F1000' }),
      'menu.xml': '<Menu/>',
    })
    const told = report.refused.map(({ file, row, column, rule }) => [file, row, column, rule])
    expect(told.sort()).toStrictEqual([
      ['F1.xml', 2, expect.stringMatching(/^colonne \d+$/), expect.stringContaining('XML mal formé')],
      ['F7.xml', 1, expect.any(String), 'XML mal formé, déclaration DOCTYPE : fichier refusé'],
      ['F8.xml', 0, '', expect.stringContaining('n’est pas une publication')],
      ['F9.xml', 0, '', 'octets qui ne sont pas du texte UTF-8 : fichier refusé'],
      ['double.xml', 0, 'F1000', 'ce code est déjà celui de F1000.xml : refusé'],
    ])
    expect([report.skipped, report.national?.events.gone]).toStrictEqual([1, 0])
    expect((await findNationalSheet(payload, 'F1', { isEditor: false }))?.state).toBe('current')
  })

  it('counts the tags that nobody knows and keeps their text', async () => {
    const { national, warnings } = await run({
      'F1.xml': aNationalXml({
        code: 'F1',
        text: '<Nouveau><Paragraphe>Gardé.</Paragraphe></Nouveau><Nouveau>Aussi.</Nouveau>',
      }),
    })
    expect([national?.unknownTags, warnings.map(({ value }) => value)]).toStrictEqual([
      [{ tag: 'Nouveau', count: 2 }],
      ['2'],
    ])
    const found = await findNationalSheet(payload, 'F1', { isEditor: false })
    expect(found?.sections.at(-1)?.text).toBe('Gardé.\nAussi.')
  })

  it('takes only the themes and the sheets that are asked for, and takes no other for gone', async () => {
    const files = {
      ...named('F1', 'F2'),
      'F3.xml': aNationalXml({ code: 'F3', theme: { code: 'N19805', title: 'Famille' } }),
    }
    const byTheme = await run(files, { selection: toSelection(['famille'], []) })
    const byCode = await run(files, { selection: toSelection([], ['f1']) })
    expect([byTheme.created, byTheme.skipped, byCode.created, byCode.missing]).toStrictEqual([1, 2, 1, 0])
    expect(() => toSelection([], ['../x'])).toThrow('n’est pas le code')
  })

  it('warns that the feed stood still for more than three days', async () => {
    await run(many(2))
    const soon = await run(many(2), { apply: false })
    await payload.db.updateOne({
      collection: SLUGS.nationalFeeds,
      where: { number: { equals: 1 } },
      data: { changedAt: '2026-03-17T08:00:00.000Z' },
      returning: false,
    })
    const late = await run(many(2), { apply: false })
    expect([soon.warnings, late.warnings.map(({ column }) => column)]).toStrictEqual([[], ['flux']])
  })
})

const REAL = join(process.env.OPEN_DATA_DIR ?? '', 'service-public')
const isThere = process.env.OPEN_DATA_DIR !== undefined && existsSync(REAL)
if (!isThere) console.info('Sauté : OPEN_DATA_DIR ne désigne pas de dossier avec service-public.')

describe.skipIf(!isThere)('two states of the national guide', () => {
  it('are told exactly as another program counts them, and the second one twice changes nothing', async () => {
    const [was, is] = ['earlier', 'later'].map((state) => readNationalFolder(join(REAL, state)))
    const both = [...(is?.keys() ?? [])].filter((code) => was?.has(code))
    const count = (differs: (code: string) => boolean) => both.filter(differs).length
    const other = (field: 'words' | 'on' | 'addresses') => (code: string) =>
      was?.get(code)?.[field] !== is?.get(code)?.[field]
    await run({ folder: join(REAL, 'earlier') })
    const { national, refused } = await run({ folder: join(REAL, 'later') })
    expect(refused).toStrictEqual([])
    expect(national?.events).toMatchObject({
      new: [...(is?.keys() ?? [])].filter((code) => !was?.has(code)).length,
      gone: [...(was?.keys() ?? [])].filter((code) => !is?.has(code)).length,
      changed: count(other('words')),
      date: count((code) => other('on')(code) && !other('words')(code)),
      moved: 0,
    })
    expect(national?.differences).toMatchObject({ text: count(other('words')), date: count(other('on')) })
    const again = await run({ folder: join(REAL, 'later') })
    expect(again.national?.events).toMatchObject({ unchanged: is?.size, changed: 0, gone: 0, new: 0 })
  }, 300_000)
})
