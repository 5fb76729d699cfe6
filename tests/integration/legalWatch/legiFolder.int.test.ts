import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aLegiArticle } from '../../factories/aLegiArticle'
import { aLegiText } from '../../factories/aLegiText'
import { aScheme } from '../../factories/aScheme'
import { tarOf } from '../../helpers/samples/tarOf'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { watchLaw } = await import('@/features/trust/legalWatch/write/watchLaw')
const { openLegiFolder } = await import('@/infra/law/folder/openLegiFolder')

const FIXTURES = join(import.meta.dirname, '../../fixtures/legi')
const CASF = 'Code de l’action sociale et des familles'
const TEXT = 'LEGI/TEXT/00/00/06/07/40/LEGITEXT000006074069/article'
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'legi-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const theme = await payload.create({
  collection: SLUGS.themes,
  data: { title: 'Ressources', slug: 'ressources' },
  overrideAccess: true,
})

let number = ''
beforeEach(async () => {
  await deleteAll(payload, [SLUGS.schemes, SLUGS.legalAlerts, SLUGS.legalArticles])
  await payload.kv.delete('legal-watch-read')
  const scheme = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({
      title: 'Revenu d’exemple',
      themes: [theme.id],
      legalReferences: [
        { title: 'art. L. 262-2 CASF' },
        { title: CASF, article: 'R. 262-1 à R. 262-5' },
        { title: CASF, article: 'D. 312-162' },
      ],
    }),
    overrideAccess: true,
  })
  number = scheme.number ?? ''
})

const pass = (folder: string, apply = true) =>
  watchLaw({ payload, sources: [openLegiFolder(folder)], apply, again: true })
const told = ({ alerts }: Awaited<ReturnType<typeof pass>>) =>
  alerts.map(({ nature, title, citing }) => [nature, title, citing.map((each) => each.number)])
const stored = async () =>
  (await payload.count({ collection: SLUGS.legalAlerts, overrideAccess: true })).totalDocs

describe('a folder of LEGI archives', () => {
  it('D3 lists the sheets that cite an article of which the state has changed, writes nothing in a dry run, and tells it once', async () => {
    const dry = await pass(FIXTURES, false)
    const before = await stored()
    const first = await pass(FIXTURES)
    const again = await pass(FIXTURES)
    expect([dry.followed, dry.versions, before]).toStrictEqual([3, 3, 0])
    expect([told(dry), told(first), told(again)]).toStrictEqual([
      [['repealed', "Code de l'action sociale et des familles, art. R. 262-3", [number]]],
      [['repealed', "Code de l'action sociale et des familles, art. R. 262-3", [number]]],
      [],
    ])
    expect(await stored()).toBe(1)
  })

  it('is compared with the one before: new version, note, words', async () => {
    const one = { id: 'LEGIARTI900000000101', number: 'L262-2', text: 'Une aide est versée.' }
    const two = { id: 'LEGIARTI900000000102', number: 'R262-1', text: 'Le calcul est annuel.' }
    const three = { id: 'LEGIARTI900000000103', number: 'D312-162', text: 'Les services aident.' }
    const file = ({ id }: { id: string }) => `${TEXT}/${id}.xml`
    await pass(
      folderOf(Object.fromEntries([one, two, three].map((each) => [file(each), aLegiArticle(each)]))),
    )
    const old = { ...one, state: 'MODIFIE', until: '2026-03-01' }
    const fresh = {
      id: 'LEGIARTI900000000104',
      number: 'L262-2',
      from: '2026-03-01',
      text: 'Une aide est due.',
    }
    const noted = { ...two, note: 'Applicable en mai.' }
    const mended = { ...three, text: 'Les services accompagnent.' }
    const after = await pass(
      folderOf(
        Object.fromEntries([old, fresh, noted, mended].map((each) => [file(each), aLegiArticle(each)])),
      ),
    )
    expect(
      after.alerts.map(({ nature, legiId, before, after: now }) => [nature, legiId, before, now]),
    ).toStrictEqual([
      ['text', three.id, 'Les services aident.', 'Les services accompagnent.'],
      ['modified', fresh.id, 'Une aide est versée.', 'Une aide est due.'],
      ['note', two.id, '', 'Applicable en mai.'],
    ])
  })

  it('may hold archives as they are downloaded, the later over the earlier, each read once', async () => {
    const archive = (text: string) =>
      gzipSync(tarOf({ [`legi/global/${TEXT}/LEGIARTI900000000101.xml`]: aLegiArticle({ text }) }))
    const folder = folderOf({
      'LEGI_20260318-200000.tar.gz': archive('Le second texte.'),
      'Freemium_legi_global_20260101-120000.tar.gz': archive('Le premier texte.'),
    })
    await pass(folder)
    const { docs } = await payload.find({
      collection: SLUGS.legalArticles,
      depth: 0,
      limit: 5,
      overrideAccess: true,
    })
    const again = await watchLaw({ payload, sources: [openLegiFolder(folder)], apply: true })
    expect([docs.map(({ seen }) => seen), again.versions]).toMatchObject([[{ text: 'Le second texte.' }], 0])
  })

  it('that holds a wrong file or a cut archive reads the others, and says why not these', async () => {
    const folder = folderOf({
      'LEGIARTI900000000101.xml': aLegiArticle({ text: 'Lu.' }),
      'LEGIARTI900000000102.xml': '<ARTICLE><META>',
      'LEGIARTI900000000103.xml': aLegiArticle({ from: 'un jour' }),
      'LEGI_20260318-200000.tar.gz': gzipSync(tarOf({ 'LEGIARTI900000000104.xml': aLegiArticle() })).subarray(
        0,
        60,
      ),
    })
    const report = await pass(folder)
    expect([report.followed, report.refused.map(({ rule }) => rule)]).toStrictEqual([
      1,
      [
        expect.stringContaining('mal formé'),
        'l’article ne dit pas depuis quand il s’applique : laissé de côté',
        'archive illisible ou coupée : laissée de côté',
      ],
    ])
    const missing = await pass(join(folder, 'absent'))
    expect(missing.refused).toMatchObject([{ rule: expect.stringContaining('ne peut pas être lu') }])
  })

  it('tells a change that was announced on its day, without another archive', async () => {
    const announced = {
      id: 'LEGIARTI900000000105',
      number: 'L262-2',
      state: 'VIGUEUR_DIFF',
      from: '2026-04-01',
      text: 'Demain.',
    }
    const folder = folderOf({
      [`${TEXT}/LEGIARTI900000000101.xml`]: aLegiArticle({
        state: 'MODIFIE',
        until: '2026-04-01',
        text: 'Hier.',
      }),
      [`${TEXT}/${announced.id}.xml`]: aLegiArticle(announced),
    })
    const first = await pass(folder)
    expect(first.alerts.map(({ nature, effectOn }) => [nature, effectOn])).toStrictEqual([
      ['deferred', '2026-04-01'],
    ])
  })

  it('D3 tells an article that a list of suppressions takes away, not one that is moved, comes back or had ended', async () => {
    const at = (place: string, id: string) => `legi/global/${place}/${TEXT}/${id}`
    const articles = [
      { id: 'LEGIARTI900000000101', number: 'L262-2', text: 'Disparaît.' },
      { id: 'LEGIARTI900000000102', number: 'R262-1', text: 'Change de place.' },
      { id: 'LEGIARTI900000000103', number: 'R262-2', text: 'Revient.' },
      {
        id: 'LEGIARTI900000000104',
        number: 'D312-162',
        text: 'Avait fini.',
        until: '2025-01-01',
        state: 'ABROGE',
      },
    ]
    const filesAt = (place: string, list: readonly (typeof articles)[number][]) =>
      Object.fromEntries(list.map((each) => [`${at(place, each.id)}.xml`, aLegiArticle(each)]))
    const archive = (files: Record<string, string>) => gzipSync(tarOf(files))
    const first = folderOf({
      'Freemium_legi_global_20260101-120000.tar.gz': archive(filesAt('avant', articles)),
    })
    expect((await pass(first)).alerts.map(({ nature }) => nature)).toStrictEqual(['repealed'])
    const gone = articles.map(({ id }) => at('avant', id)).join('\n')
    const folder = folderOf({
      // The list stands before the files in the archive, and is applied after them.
      'LEGI_20260301-200000.tar.gz': archive({
        '20260301-200000/liste_suppression_legi.dat': gone,
        ...filesAt('apres', articles.slice(1, 2)),
      }),
      'LEGI_20260302-200000.tar.gz': archive(filesAt('avant', articles.slice(2, 3))),
    })
    const report = await pass(folder)
    expect(report.alerts.map(({ nature, legiId, before }) => [nature, legiId, before])).toStrictEqual([
      ['removed', 'LEGIARTI900000000101', 'Disparaît.'],
    ])
    expect((await pass(folder)).alerts).toStrictEqual([])
  })

  it('D3 follows a whole law that a sheet cites without an article: its end, its note, its suppression', async () => {
    const law = 'JORFTEXT900000000201'
    const place = `legi/global/JORF/TEXT/${law}/texte`
    const { docs } = await payload.find({ collection: SLUGS.schemes, limit: 1, overrideAccess: true })
    const url = `https://www.legifrance.gouv.fr/loda/id/${law}/`
    await payload.update({
      collection: SLUGS.schemes,
      id: docs[0]?.id ?? '',
      data: { legalReferences: [{ title: 'Loi d’exemple', url }] },
      overrideAccess: true,
    })
    const lawFolder = (facts: Parameters<typeof aLegiText>[0]) =>
      folderOf({
        [`${place}/version/LEGITEXT900000000202.xml`]: aLegiText({ cid: law, ...facts }),
        [`${place}/struct/LEGITEXT900000000202.xml`]: '<TEXTELR><META/></TEXTELR>',
      })
    const natures = async (folder: string) => told(await pass(folder))
    const one = (nature: string) => [[nature, 'Loi d’exemple du 31 mai', [number]]]
    expect(await natures(lawFolder({}))).toStrictEqual([])
    expect(await natures(lawFolder({ note: 'Applicable en mai.' }))).toStrictEqual(one('note'))
    const announced = lawFolder({ note: 'Applicable en mai.', state: 'ABROGE_DIFF', until: '2026-09-01' })
    expect(await natures(announced)).toStrictEqual(one('deferred'))
    expect(await natures(lawFolder({ state: 'ABROGE', until: '2026-03-01' }))).toStrictEqual(one('repealed'))
    const [alert] = (await payload.find({ collection: SLUGS.legalAlerts, overrideAccess: true })).docs
    expect(alert?.url).toBe('https://www.legifrance.gouv.fr/loda/id/LEGITEXT900000000202/')
    await pass(lawFolder({}))
    const list = { '20260302-120000/liste_suppression_legi.dat': `${place}/version/LEGITEXT900000000202\n` }
    expect(await natures(folderOf(list))).toStrictEqual(one('removed'))
  })

  it('says nothing of articles that no published sheet cites', async () => {
    await deleteAll(payload, [SLUGS.schemes])
    const report = await pass(FIXTURES)
    expect([report.cited, report.alerts]).toStrictEqual([0, []])
  })
})
