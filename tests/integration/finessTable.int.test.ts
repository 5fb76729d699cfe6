import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const TABLE = readFileSync(join(import.meta.dirname, '../fixtures/lieux-d-accueil.csv'), 'utf8')

const { payload, folder } = await openTestPayload()

beforeEach(async () => {
  const all = { where: { id: { exists: true } }, overrideAccess: true } as const
  for (const collection of [SLUGS.units, SLUGS.facilities, SLUGS.sourceRecords, SLUGS.conflicts] as const)
    await payload.delete({ collection, ...all })
})

/** Imports a text as a table of facilities. */
const importText = async (text: string, apply = true, source?: string, complete = false) => {
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  const { wordImportError } = await import('@/features/intake/imports/write/wordImportError')
  const path = join(folder, 'lieux.csv')
  writeFileSync(path, text)
  return importFacilities({
    payload,
    files: [{ name: 'lieux.csv', path }],
    apply,
    complete,
    source,
    wordError: wordImportError(payload),
  })
}
const countsOf = ({ created, changed, unchanged }: Awaited<ReturnType<typeof importText>>) => [
  created,
  changed,
  unchanged,
]
const units = async (): Promise<Unit[]> => {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    depth: 0,
    limit: 0,
    sort: 'name',
    overrideAccess: true,
  })
  return docs
}
const unit = async (name: string): Promise<Unit> => {
  const found = (await units()).find((each) => each.name === name)
  if (!found) throw new Error(`No unit ${name}`)
  return found
}

describe('import of a table of facilities', () => {
  it('writes nothing in a dry run, and keeps a facility without the unit or the capacity that is wrong', async () => {
    const report = await importText(TABLE, false)
    const { totalDocs } = await payload.count({ collection: SLUGS.facilities, overrideAccess: true })
    expect([countsOf(report), report.refused, totalDocs]).toStrictEqual([[4, 0, 0], [], 0])
    expect(report.warnings.map(({ row, column, value, rule }) => [row, column, value, rule])).toStrictEqual([
      [
        6,
        'mode',
        'cabane',
        expect.stringMatching(/^valeur inconnue.*: l’unité est laissée de côté, le lieu est gardé$/),
      ],
      [
        5,
        'capacite_installee',
        '10',
        'Les unités ouvrent ensemble 12 places\u00a0: la capacité installée ne peut pas être de 10\u00a0: laissé de côté',
      ],
    ])
  })

  it('publishes facilities with their units, and changes nothing the second time', async () => {
    const first = await importText(TABLE)
    const made = (await units()).map(
      ({ name, mode, minYears, maxYears, durations, openCapacity, needsMet }) => ({
        name,
        mode,
        ages: [minYears, maxYears],
        durations,
        openCapacity,
        needsMet,
      }),
    )
    const again = await importText(TABLE)
    expect([countsOf(first), made, countsOf(again)]).toStrictEqual([
      [4, 0, 0],
      [
        {
          name: 'Groupe des grands',
          mode: 'internat-collectif',
          ages: [12, 17],
          durations: ['moyen', 'long'],
          openCapacity: 8,
          needsMet: ['langues', 'mna'],
        },
        {
          name: 'Groupe des petits',
          mode: 'internat-collectif',
          ages: [4, 11],
          durations: ['urgence', 'court'],
          openCapacity: 6,
          needsMet: [],
        },
        {
          name: 'Le Verger',
          mode: 'lieu-de-vie',
          ages: [8, 17],
          durations: ['long'],
          openCapacity: 5,
          needsMet: ['animaux'],
        },
        {
          name: 'Les tout-petits',
          mode: 'pouponniere',
          ages: [0, 2],
          durations: ['court'],
          openCapacity: 12,
          needsMet: [],
        },
      ],
      [0, 0, 4],
    ])
  })

  it('takes a namesake of the same commune for the same facility on its street only, and tells the other', async () => {
    await importText(TABLE)
    const [head = '', , , verger = ''] = TABLE.split('\n')
    const there = await importText([head, verger, ''].join('\n'), true, 'annuaire')
    const elsewhere = verger.replace('Chemin du Verger', '2 rue Haute')
    const other = await importText([head, elsewhere, ''].join('\n'), true, 'carte')
    expect([countsOf(there)[0], countsOf(other)[0]]).toStrictEqual([0, 1])
    expect(other.warnings.map(({ value, rule }) => `${value}: ${rule}`)).toContainEqual(
      expect.stringMatching(
        /^Lieu de vie du Verger \(fictif\): même nom et même commune que le lieu \S+, à une autre adresse/,
      ),
    )
  })

  it('takes a change of a unit, but where the facility wrote something else', async () => {
    await importText(TABLE)
    const { id } = await unit('Groupe des grands')
    await payload.update({
      collection: SLUGS.units,
      id,
      data: { openCapacity: 9 },
      overrideAccess: true,
    })
    const report = await importText(
      TABLE.replace('moyen|long;8;2', 'long;7;2').replace('urgence, court;6', 'urgence, court;5'),
    )
    const [grands, petits] = [await unit('Groupe des grands'), await unit('Groupe des petits')]
    expect([
      countsOf(report),
      report.kept.map(({ field }) => field),
      [grands.openCapacity, grands.durations, petits.openCapacity],
    ]).toStrictEqual([[0, 1, 3], ['Groupe des grands : places ouvertes'], [9, ['long'], 5]])
  })

  it('tells what a later row says otherwise of its facility, and leaves an unreadable capacity aside', async () => {
    const head =
      'nom;categorie;code_postal;commune;capacite_installee;unite;mode;age_min;age_max;durees;places;couleur'
    const report = await importText(
      [
        head,
        'Les Saules;mecs;91150;Étampes;vingt;Petits;internat-collectif;4;11;long;6;bleu',
        'Les Saules;pouponniere;91150;Étampes;;Grands;internat-collectif;12;17;long;8;',
      ].join('\n'),
    )
    expect([countsOf(report), report.refused]).toStrictEqual([[1, 0, 0], []])
    expect(report.warnings.map(({ row, column, value }) => [row, column, value])).toStrictEqual([
      [0, 'couleur', 'bleu'],
      [2, 'capacite_installee', 'vingt'],
      [3, 'categorie', 'pouponniere'],
    ])
    const { docs } = await payload.find({ collection: SLUGS.sourceRecords, depth: 0, overrideAccess: true })
    expect(docs[0]?.notices).toMatchObject([{ column: 'capacite_installee' }, { column: 'categorie' }])
  })

  it('does not make again a unit that an editor took away', async () => {
    await importText(TABLE)
    const { id } = await unit('Groupe des petits')
    await payload.delete({ collection: SLUGS.units, id, overrideAccess: true })
    await importText(TABLE.replace('moyen|long;8', 'moyen|long;7'))
    expect((await units()).map(({ name }) => name)).toStrictEqual([
      'Groupe des grands',
      'Le Verger',
      'Les tout-petits',
    ])
  })

  it('leaves aside a capacity that its units exceed, with the reason, and takes one that goes down with them', async () => {
    await importText(TABLE)
    const small = TABLE.replace(';24;20;', ';24;12;')
    const told = [await importText(small, false), await importText(small)].map((report) => [
      countsOf(report),
      report.refused,
      report.warnings
        .filter(({ column }) => column === 'capacite_installee')
        .map(({ value, rule }) => [value, rule]),
    ])
    const taken = await importText(small.replace('long;8;2', 'long;7;2').replace('court;6', 'court;5'))
    const rule =
      'Les unités ouvrent ensemble 14 places\u00a0: la capacité installée ne peut pas être de 12\u00a0: laissé de côté, la fiche '
    const expected = [[0, 0, 4], [], [['12', expect.stringMatching(`^${rule}`)]]]
    expect([told, countsOf(taken)]).toStrictEqual([
      [expected, expected],
      [0, 1, 3],
    ])
    expect(taken.changes).toMatchObject([
      { field: 'Capacité installée', before: ['20'], after: ['12'] },
      { field: 'Groupe des grands\u00a0: places ouvertes', before: ['8'], after: ['7'] },
      { field: 'Groupe des petits\u00a0: places ouvertes', before: ['6'], after: ['5'] },
    ])
  })

  it('makes a unit that was left aside once its row is right', async () => {
    await importText(TABLE)
    const report = await importText(TABLE.replace('cabane;mixte', 'internat-collectif;mixte'))
    expect([countsOf(report), (await unit('Urgence')).mode]).toStrictEqual([[0, 1, 3], 'internat-collectif'])
  })

  it('takes one more unit as far as the places of its facility go, and tells those that are left', async () => {
    await importText(TABLE)
    const more = (places: number) =>
      `${TABLE}Maison des Saules (fictive);mecs;910999010;;;;;;;;;;;;;Accueil;Internat collectif;mixte;4;;11;;urgence;${places};3;;\n`
    const tooMany = await importText(more(9))
    expect([
      countsOf(tooMany),
      tooMany.refused,
      tooMany.warnings.map(({ row, column }) => [row, column]),
    ]).toStrictEqual([[0, 0, 4], [], expect.arrayContaining([[7, 'places']])])
    expect([countsOf(await importText(more(6))), (await unit('Accueil')).openCapacity]).toStrictEqual([
      [0, 1, 3],
      6,
    ])
  })

  it('knows a facility whose number has become illegible, and marks nothing as gone from a complete file', async () => {
    await importText(TABLE)
    const report = await importText(TABLE.replaceAll('910999010', '91O99901O'), true, undefined, true)
    expect([report.created, report.refused, report.missing]).toStrictEqual([0, [], 0])
    expect(report.warnings.filter(({ column }) => column === 'finess').map(({ row }) => row)).toStrictEqual([
      2, 3,
    ])
  })
})
