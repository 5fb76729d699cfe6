import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aRate } from '../../factories/aRate'
import {
  aChapterFile,
  anArticleFile,
  type GuideTree,
  readTree,
  writeTree,
} from '../../helpers/scenes/guideFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { writeGuideFolder } = await import('@/features/exchange/guideExport/writeGuideFolder')
const { importGuide } = await import('@/features/intake/imports/write/guide/importGuide')
const folders: string[] = []

beforeAll(async () => {
  await payload.create({
    collection: SLUGS.rates,
    data: { ...aRate({ code: 'rsa_socle' }), _status: 'published' },
    overrideAccess: true,
  })
})

afterEach(async () => {
  for (const collection of [SLUGS.articles, SLUGS.chapters, SLUGS.abbreviations, SLUGS.media])
    await payload.delete({ collection, where: {}, overrideAccess: true, trash: true })
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderOf(tree: GuideTree): string {
  const folder = writeTree(tree)
  folders.push(folder)
  return folder
}
const importFolder = (folder: string, apply = true) =>
  importGuide({
    payload,
    source: { path: folder, name: folder },
    apply,
    wordError: (error) => (error instanceof Error ? error.message : String(error)),
  })
const importTree = (tree: GuideTree, apply = true) => importFolder(folderOf(tree), apply)
async function exportTree(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-guide-'))
  folders.push(folder)
  await writeGuideFolder({ payload, folder, progress: () => undefined })
  return readTree(folder)
}
const refusals = (report: Awaited<ReturnType<typeof importGuide>>) =>
  report.refused.map(({ file, row, rule }) => `${file}:${row} ${rule}`)

const SMALL: GuideTree = {
  '01-aides/chapitre.md': `${aChapterFile('Aides', '1')}\nCe chapitre dit les aides.\n`,
  '01-aides/01-le-rsa.md': anArticleFile(
    'Le RSA',
    '1.1',
    'Le RSA vaut {{rsa_socle}}. Voir [la prime](../02-travail/01-la-prime.md#montant).\n\n::: ou-s-adresser caf, ccas\nDans le mois.\n:::\n',
    'fiche: G0001\n',
  ),
  '02-travail/chapitre.md': aChapterFile('Travail', '2'),
  '02-travail/01-la-prime.md': anArticleFile(
    'La prime',
    '2.1',
    '## Montant\n\n| Foyer | Montant |\n| ----- | ------- |\n| 1     | 10 €    |\n',
    'fiche: G0002\n',
  ),
  'glossaire.md': '---\ntitre: Glossaire\n---\n\n- **RSA** : Revenu de solidarité active\n',
}

describe('the guide as a folder', () => {
  it('D4 is written nowhere by a dry run, then whole, and a second import changes nothing', async () => {
    const folder = folderOf(SMALL)
    expect(await importFolder(folder, false)).toMatchObject({
      applied: false,
      created: 5,
      refused: [],
      warnings: [],
    })
    expect((await payload.count({ collection: SLUGS.articles, overrideAccess: true })).totalDocs).toBe(0)
    expect(await importFolder(folder)).toMatchObject({ applied: true, created: 5, refused: [], warnings: [] })
    const before = await payload.find({ collection: SLUGS.articles, overrideAccess: true, sort: 'title' })
    expect(await importFolder(folder)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 5,
      refused: [],
      warnings: [],
    })
    const after = await payload.find({ collection: SLUGS.articles, overrideAccess: true, sort: 'title' })
    expect(after.docs).toStrictEqual(before.docs)
    expect(before.docs.map(({ title, _status, audience }) => [title, _status, audience])).toStrictEqual([
      ['La prime', 'published', 'agents'],
      ['Le RSA', 'published', 'agents'],
    ])
  })

  it('D4 comes back to the byte', async () => {
    await importTree(SMALL)
    const first = await exportTree()
    const numbers = (text: string) => text.replaceAll(/G\d{4}/g, 'G')
    expect(Object.keys(first).sort()).toStrictEqual(Object.keys(SMALL).sort())
    for (const [path, text] of Object.entries(first))
      expect(numbers(Buffer.from(text, 'latin1').toString('utf8').replaceAll("'", ''))).toBe(
        numbers(String(SMALL[path]).replaceAll("'", '')),
      )
    expect(await importFolder(folderOf(SMALL))).toMatchObject({ changed: 0 })
    expect(await exportTree()).toStrictEqual(first)
  })

  it('D4 keeps its pictures, and gives the same folder again', async () => {
    const picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#c00' } })
      .png()
      .toBuffer()
    const report = await importTree({
      ...SMALL,
      '01-aides/01-le-rsa.md': anArticleFile('Le RSA', '1.1', 'Voici.\n\n![Le plan](../images/plan.png)\n'),
      'images/plan.png': picture,
    })
    expect(report.refused).toStrictEqual([])
    const first = await exportTree()
    expect(Object.keys(first).filter((path) => path.startsWith('images/'))).toStrictEqual([
      expect.stringMatching(/^images\/plan-[0-9a-f-]{36}\.png$/),
    ])
    const again = folderOf(
      Object.fromEntries(Object.entries(first).map(([path, text]) => [path, Buffer.from(text, 'latin1')])),
    )
    expect(await importFolder(again)).toMatchObject({ created: 0, changed: 0, refused: [] })
    expect(await exportTree()).toStrictEqual(first)
  })

  it('D4 lets two sheets take each other’s place, and keeps their numbers', async () => {
    await importTree({ ...SMALL, '01-aides/02-l-apa.md': anArticleFile('L’APA', '1.2') })
    const numbersOf = async () =>
      (await payload.find({ collection: SLUGS.articles, sort: 'number', overrideAccess: true })).docs.map(
        ({ number, title, position }) => [number, title, position],
      )
    const before = await numbersOf()
    const report = await importTree({
      ...SMALL,
      '01-aides/02-le-rsa.md': anArticleFile('Le RSA', '1.2'),
      '01-aides/01-le-rsa.md': anArticleFile('L’APA', '1.1'),
    })
    expect(report).toMatchObject({ changed: 2, created: 0, refused: [] })
    const former = await payload.find({ collection: SLUGS.guideNumbers, overrideAccess: true })
    expect(former.docs.map(({ number }) => number).sort()).toStrictEqual(['1.1', '1.2'])
    expect(await numbersOf()).toStrictEqual(
      before.map(([number, title, position]) => [
        number,
        title,
        title === 'La prime' ? position : title === 'Le RSA' ? 2 : 1,
      ]),
    )
  })

  it('D4 lists what it does not hold, and deletes nothing', async () => {
    await importTree(SMALL)
    const { '02-travail/01-la-prime.md': _, '02-travail/chapitre.md': __, ...less } = SMALL
    const report = await importTree({ ...less, '01-aides/01-le-rsa.md': anArticleFile('Le RSA', '1.1') })
    expect(report.missing).toBe(2)
    expect(report.warnings.map(({ value, rule }) => [value.replace(/^G\d+/, 'G'), rule])).toStrictEqual([
      ['2 Travail', 'absent du dossier : gardé'],
      ['G La prime', 'absente du dossier : gardée'],
    ])
    expect((await payload.count({ collection: SLUGS.articles, overrideAccess: true })).totalDocs).toBe(2)
  })

  it('D4 refuses in words chapters that turn in a circle, and numbers that two bear', async () => {
    const report = await importTree({
      'a/chapitre.md': aChapterFile('A', '1', "chapitre: '2'\n"),
      'b/chapitre.md': aChapterFile('B', '2', "chapitre: '1'\n"),
      'b/x.md': anArticleFile('X', '2.1'),
      'c/chapitre.md': aChapterFile('C', '3'),
      'c/un.md': anArticleFile('Un', '3.1'),
      'c/deux.md': anArticleFile('Deux', '3.1'),
      'c/trois.md': anArticleFile('Trois', '4.1'),
      'c/quatre.md': anArticleFile('Quatre', '3.4'),
      'seule.md': anArticleFile('Seule', '1'),
    })
    expect(refusals(report)).toStrictEqual([
      'a/chapitre.md:3 ces chapitres tournent en rond (1 → 2 → 1) : refusé',
      'b/chapitre.md:3 ces chapitres tournent en rond (1 → 2 → 1) : refusé',
      'b/x.md:3 son chapitre est refusé : fiche refusée',
      'c/deux.md:3 le numéro 3.1 est aussi celui de c/un.md : refusé',
      'c/trois.md:3 le numéro 4.1 n’est pas dans le chapitre 3 : refusé',
      'c/un.md:3 le numéro 3.1 est aussi celui de c/deux.md : refusé',
      'seule.md:3 aucun « chapitre.md » dans son dossier ni au-dessus : fiche refusée',
    ])
    expect(report).toMatchObject({ created: 2, refusedRows: 7 })
  })

  it('D4 refuses, with the line, links to nothing, unknown rates, wrong dates, missing pictures and frames left open', async () => {
    const sheet = (name: string, rank: number, text: string, more = '') => ({
      [`c/${name}.md`]: anArticleFile(name, `1.${rank}`, text, more),
    })
    const report = await importTree({
      'c/chapitre.md': aChapterFile('C', '1'),
      ...sheet('lien', 1, 'Un.\n\nVoir [ici](rien.md).\n'),
      ...sheet('dehors', 2, 'Voir [ici](../../../etc/passwd).\n'),
      ...sheet('fiche', 3, 'Voir [ici](/dispositifs/D9999).\n'),
      ...sheet('script', 4, 'Voir [ici](javascript:alert(1)).\n'),
      ...sheet('montant', 5, 'Un.\n\nDeux {{inconnu}}.\n'),
      ...sheet('date', 6, 'Un.\n', 'verifiee-le: 2026-02-30\n'),
      ...sheet('image', 7, '![a](../images/rien.png)\n'),
      ...sheet('encadre', 8, 'Un.\n\n::: attention\nDeux.\n'),
      ...sheet('lieu', 9, '::: ou-s-adresser nulle-part\nUn.\n:::\n'),
      'c/latin.md': Buffer.from('---\ntitre: \xe9t\xe9\n---\n\nUn.\n', 'latin1'),
      'c/nu.md': 'Sans en-tête.\n',
      'images/faux.png': 'pas une image',
    })
    expect(refusals(report)).toStrictEqual([
      'c/date.md:4 ce n’est pas une date (2026-04-01) : fiche refusée',
      'c/latin.md:0 ce fichier n’est pas en UTF-8 : refusé',
      'c/nu.md:1 pas d’en-tête entre deux lignes « --- » : fichier refusé',
      'images/faux.png:0 ce n’est pas une image (PNG, JPEG, WebP) : refusée',
      'c/lien.md:9 « rien.md » : ce lien ne mène à rien : fiche refusée',
      'c/dehors.md:7 « ../../../etc/passwd » : ce lien ne mène à rien : fiche refusée',
      'c/fiche.md:7 « /dispositifs/D9999 » : ce lien ne mène à rien : fiche refusée',
      'c/script.md:7 « javascript:alert(1) » : cette adresse n’est pas un lien : fiche refusée',
      'c/montant.md:9 Aucun barème publié n’a le code « inconnu » : fiche refusée',
      'c/image.md:7 image « ../images/rien.png » absente du dossier, ou refusée : fiche refusée',
      'c/encadre.md:9 cet encadré n’est pas fermé par « ::: » : fiche refusée',
      'c/lieu.md:7 lieu « nulle-part » inconnu : fiche refusée',
    ])
    expect((await payload.count({ collection: SLUGS.articles, overrideAccess: true })).totalDocs).toBe(0)
  })

  it('D4 never follows a symbolic link', async () => {
    const folder = folderOf(SMALL)
    symlinkSync('/etc', join(folder, '01-aides/ailleurs'))
    symlinkSync('/etc/hostname', join(folder, '01-aides/hote.md'))
    expect(refusals(await importFolder(folder, false)).sort()).toStrictEqual([
      '01-aides/ailleurs:0 lien symbolique : fichier refusé',
      '01-aides/hote.md:0 lien symbolique : fichier refusé',
    ])
  })

  it('D4 leaves what an editor has begun to change', async () => {
    await importTree(SMALL)
    const { docs } = await payload.find({
      collection: SLUGS.articles,
      where: { title: { equals: 'Le RSA' } },
      overrideAccess: true,
    })
    const id = docs[0]?.id ?? ''
    await payload.update({
      collection: SLUGS.articles,
      id,
      data: { summary: 'En cours' },
      draft: true,
      overrideAccess: true,
    })
    const report = await importTree({
      ...SMALL,
      '01-aides/01-le-rsa.md': anArticleFile('Le RSA', '1.1', 'Autre.\n'),
    })
    expect(refusals(report)).toStrictEqual([
      '01-aides/01-le-rsa.md:0 un éditeur a commencé à la modifier : laissée comme elle est',
    ])
  })
})
