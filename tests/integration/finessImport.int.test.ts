import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Facility } from '@/payload-types'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const EXTRACT = readFileSync(join(import.meta.dirname, '../fixtures/finess-extrait.csv'), 'utf8')
const TILLEULS = '910999010'
const NOTHING = { created: 0, changed: 0, unchanged: 0, merged: 0, missing: 0, conflicts: 0 }

const { payload, folder } = await openTestPayload()

beforeEach(async () => {
  for (const collection of [SLUGS.facilities, SLUGS.sourceRecords, SLUGS.conflicts] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true, overrideAccess: true })
})

/** Imports a text as a file of FINESS. */
const importText = async (text: string, { apply = true, complete = false } = {}) => {
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  const { wordImportError } = await import('@/features/intake/imports/write/wordImportError')
  const path = join(folder, 'finess.csv')
  writeFileSync(path, text)
  return importFacilities({
    payload,
    files: [{ name: 'finess.csv', path }],
    apply,
    complete,
    wordError: wordImportError(payload),
  })
}
const counts = async (...args: Parameters<typeof importText>) => {
  const { created, changed, unchanged, merged, missing, conflicts } = await importText(...args)
  return { created, changed, unchanged, merged, missing, conflicts }
}
const stored = async (): Promise<Facility[]> => {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    depth: 0,
    limit: 0,
    sort: 'number',
    overrideAccess: true,
  })
  return docs
}
const tilleuls = async (): Promise<Facility> => {
  const found = (await stored()).find(({ finessNumber }) => finessNumber === TILLEULS)
  if (!found) throw new Error('No such facility')
  return found
}
const change = (id: string, data: Partial<Facility>) =>
  payload.update({
    collection: SLUGS.facilities,
    id,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })
const conflicts = async () => {
  const { docs } = await payload.find({ collection: SLUGS.conflicts, depth: 0, overrideAccess: true })
  return docs
}

describe('import of a FINESS extract', () => {
  it('writes nothing in a dry run, and says what it would do', async () => {
    const report = await importText(EXTRACT, { apply: false })
    const records = await payload.count({ collection: SLUGS.sourceRecords, overrideAccess: true })
    expect([
      report.created,
      report.skipped,
      report.refused,
      (await stored()).length,
      records.totalDocs,
    ]).toStrictEqual([
      3,
      1,
      [
        {
          row: 4,
          column: 'nofinesset',
          value: '910999027',
          rule: 'La clef de contrôle de ce numéro FINESS est fausse\u00a0: un caractère est sans doute mal recopié.',
        },
      ],
      0,
      0,
    ])
  })

  it('publishes for agents the establishments of child protection, with their points', async () => {
    await importText(EXTRACT)
    expect(
      (await stored()).map(
        ({ name, category, audience, _status, active, address, latitude, longitude, phones }) => ({
          name,
          category,
          audience,
          _status,
          active,
          city: address?.city,
          inseeCode: address?.inseeCode,
          point: latitude ? [latitude, longitude] : null,
          phones: phones?.map(({ number, kind }) => [number, kind]),
        }),
      ),
    ).toStrictEqual([
      {
        name: 'MAISON D\u0027ENFANTS LES TILLEULS (FICTIVE)',
        category: 'mecs',
        audience: 'agents',
        _status: 'published',
        active: true,
        city: 'Etampes',
        inseeCode: '91223',
        point: [48.423134, 2.134938],
        phones: [['01 99 00 60 01', 'accueil']],
      },
      {
        name: 'POUPONNIERE DU PARC',
        category: 'pouponniere',
        audience: 'agents',
        _status: 'published',
        active: true,
        city: 'Evry Courcouronnes',
        inseeCode: '91228',
        point: null,
        phones: [['01 99 00 60 02', 'accueil']],
      },
      {
        name: 'CEF DES GRANDS CHAMPS',
        category: 'cef',
        audience: 'agents',
        _status: 'published',
        active: true,
        city: 'St Denis',
        inseeCode: '97411',
        point: [-20.878672, 55.447446],
        phones: [['02 62 99 00 01', 'accueil']],
      },
    ])
  })

  it('changes nothing when it is run again', async () => {
    await importText(EXTRACT)
    const before = await stored()
    const again = await counts(EXTRACT)
    expect([again, await stored()]).toStrictEqual([{ ...NOTHING, unchanged: 3 }, before])
  })

  it('takes a change of the source, under the same number', async () => {
    await importText(EXTRACT)
    const { number } = await tilleuls()
    const again = await counts(EXTRACT.replace('0199006001', '0199006099'))
    const after = await tilleuls()
    expect([again, after.number, after.phones?.map(({ number: phone }) => phone)]).toStrictEqual([
      { ...NOTHING, changed: 1, unchanged: 2 },
      number,
      ['01 99 00 60 99'],
    ])
  })

  it('keeps what was written here, and asks an editor', async () => {
    await importText(EXTRACT)
    const { id } = await tilleuls()
    await change(id, { name: 'Les Tilleuls', phones: [{ number: '01 99 00 60 50', kind: 'admissions' }] })
    const again = await counts(EXTRACT)
    const after = await tilleuls()
    expect([
      again,
      after.name,
      after.phones?.map(({ number }) => number),
      (await conflicts()).map(({ field, sheet, source }) => [field, sheet, source]).sort(),
      await counts(EXTRACT),
    ]).toStrictEqual([
      { ...NOTHING, unchanged: 3, conflicts: 2 },
      'Les Tilleuls',
      ['01 99 00 60 50'],
      [
        ['name', 'facilities', 'finess'],
        ['phones', 'facilities', 'finess'],
      ],
      { ...NOTHING, unchanged: 3 },
    ])
  })

  it('follows the source again where an editor took its word', async () => {
    await importText(EXTRACT)
    const { id } = await tilleuls()
    await change(id, { name: 'Les Tilleuls' })
    await importText(EXTRACT)
    const { takeProposed } = await import('@/features/intake/imports/write/decideConflict')
    const [asked] = await conflicts()
    await takeProposed({ payload, id: asked?.id ?? '', decidedBy: 'Awa Test' })
    const taken = (await tilleuls()).name
    await importText(EXTRACT.replace('LES TILLEULS (FICTIVE)', 'LES CHARMES (FICTIVE)'))
    expect([taken, (await tilleuls()).name]).toStrictEqual([
      'MAISON D\u0027ENFANTS LES TILLEULS (FICTIVE)',
      'MAISON D\u0027ENFANTS LES CHARMES (FICTIVE)',
    ])
  })

  it('feeds the sheet that was there under its FINESS number, without touching what it says', async () => {
    await payload.create({
      collection: SLUGS.facilities,
      data: {
        name: 'MECS Les Tilleuls',
        category: 'mecs',
        finessNumber: TILLEULS,
        audience: 'partners',
        _status: 'published',
      },
      overrideAccess: true,
    })
    const report = await counts(EXTRACT)
    const { name, audience, address, latitude } = await tilleuls()
    expect([report.created, report.merged, name, audience, address?.inseeCode, latitude]).toStrictEqual([
      2,
      1,
      'MECS Les Tilleuls',
      'partners',
      '91223',
      48.423134,
    ])
  })

  it('refuses a change that the rules of the field refuse, and leaves the sheet whole', async () => {
    await importText(EXTRACT)
    const { id } = await tilleuls()
    await change(id, { authorisedCapacity: 60 })
    const { refused } = await importText(EXTRACT.replace(';177;', ';462;'))
    const { category } = await tilleuls()
    expect([refused.map(({ row, column }) => [row, column]), category]).toStrictEqual([
      [
        [4, 'nofinesset'],
        [2, 'Capacité autorisée'],
      ],
      'mecs',
    ])
  })

  it('marks what is gone from a complete extract, deletes nothing, and takes it back', async () => {
    const right = EXTRACT.split('\n')
      .filter((line) => !line.includes('910999027'))
      .join('\n')
    await importText(right)
    const without = right
      .split('\n')
      .filter((line) => !line.includes(TILLEULS))
      .join('\n')
    const gone = await importText(without, { complete: true })
    const { docs } = await payload.find({
      collection: SLUGS.sourceRecords,
      where: { missingSince: { exists: true } },
      depth: 0,
      overrideAccess: true,
    })
    const back = await counts(right, { complete: true })
    const left = await payload.count({
      collection: SLUGS.sourceRecords,
      where: { missingSince: { exists: true } },
      overrideAccess: true,
    })
    expect([
      gone.missing,
      docs.map(({ key }) => key),
      (await stored()).length,
      back.missing,
      left.totalDocs,
    ]).toStrictEqual([1, [TILLEULS], 3, 0, 0])
  })

  it('is checked, then carried out, when it is asked for in the admin', async () => {
    const { queueImport } = await import('@/features/intake/imports/write/queueImport')
    const data = Buffer.from(EXTRACT)
    const { id } = await payload.create({
      collection: SLUGS.importRuns,
      data: { format: 'finess', state: 'waiting' },
      file: { data, mimetype: 'text/csv', name: 'finess.csv', size: data.length },
      depth: 0,
      overrideAccess: true,
    })
    const work = async () => {
      await payload.jobs.run({ queue: 'imports', limit: 10, overrideAccess: true, silent: true })
      const run = await payload.findByID({ collection: SLUGS.importRuns, id, depth: 0, overrideAccess: true })
      return [run.state, (await stored()).length]
    }
    const checked = await work()
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await queueImport({ req, id, apply: true })
    expect([checked, await work()]).toStrictEqual([
      ['checked', 0],
      ['applied', 3],
    ])
  })

  it('refuses a file that is no extract', async () => {
    await expect(importText('nom;ville\nMaison;Étampes\n')).rejects.toThrow(/extrait FINESS/)
  })
})
