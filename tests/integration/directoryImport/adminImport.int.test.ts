import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const TABLE = [
  'Identifiant;Nom de la structure;Adresse;Code postal;Ville;Téléphone',
  '1;Épicerie du Plateau;3 rue Haute;91150;Étampes;01 60 00 00 01',
  '2;;4 rue Basse;91150;Étampes;01 60 00 00 02',
].join('\n')

async function upload(given: { source?: string; encoding?: 'cp850' } = {}, data = Buffer.from(TABLE)) {
  return payload.create({
    collection: 'import-runs',
    data: { format: 'csv', state: 'waiting', ...given },
    file: { data, mimetype: 'text/csv', name: 'partenaires.csv', size: data.length },
    depth: 0,
    overrideAccess: true,
  })
}

const work = () => payload.jobs.run({ queue: 'imports', limit: 10, overrideAccess: true, silent: true })
const read = (id: string) =>
  payload.findByID({ collection: 'import-runs', id, depth: 0, overrideAccess: true })

describe('an import asked for in the admin', () => {
  it('asks what the columns are, checks, waits for an agreement, imports, and remembers the columns', async () => {
    const { csvAssistant } = await import('@/features/intake/imports/read/csvAssistant')
    const { saveMapping } = await import('@/features/intake/imports/write/saveMapping')
    const { queueImport } = await import('@/features/intake/imports/write/queueImport')
    const { fileOf } = await import('@/features/intake/importRuns/write/runImport')
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)

    const run = await upload()
    await work()
    expect(await read(run.id)).toMatchObject({ state: 'failed', fault: expect.stringContaining('colonne') })
    const { proposal } = await csvAssistant(req, run, fileOf(run))
    expect(proposal.keyColumns).toStrictEqual(['Identifiant'])
    const fields = Object.fromEntries(proposal.fields.map(({ field, columns }) => [field, columns]))
    const mapping = {
      source: 'plateau',
      keyColumns: proposal.keyColumns,
      fields,
      kind: null,
      dateOrder: 'jma',
    }
    await saveMapping({ req, id: run.id, mapping })
    await expect(queueImport({ req, id: run.id, apply: true })).rejects.toThrow('essai à blanc')
    await work()
    expect(await read(run.id)).toMatchObject({
      state: 'checked',
      done: 2,
      report: { applied: false, created: 1, refusedRows: 1 },
    })
    expect((await payload.count({ collection: 'organisations', overrideAccess: true })).totalDocs).toBe(0)

    await queueImport({ req, id: run.id, apply: true })
    await work()
    expect(await read(run.id)).toMatchObject({ state: 'applied', report: { applied: true, created: 1 } })
    expect((await payload.count({ collection: 'organisations', overrideAccess: true })).totalDocs).toBe(1)

    const { docs } = await payload.find({
      collection: 'data-sources',
      where: { code: { equals: 'plateau' } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const next = await upload({ source: String(docs[0]?.id) })
    await work()
    expect(await read(next.id)).toMatchObject({ state: 'checked', report: { created: 0, unchanged: 1 } })
  })

  it('is read in the encoding that is said with it, where nobody could tell', async () => {
    const { csvAssistant } = await import('@/features/intake/imports/read/csvAssistant')
    const { fileOf } = await import('@/features/intake/importRuns/write/runImport')
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    // Frames of DOS around the name: no French in any encoding.
    const data = Buffer.concat([
      Buffer.from('Nom;Ville\n'),
      Buffer.from([0xcd, 0xcd, 0xb3, 0x90, 0xb3, 0xcd, 0xcd]),
      Buffer.from(';Massy\n'),
    ])
    const unsaid = await upload({}, data)
    await expect(csvAssistant(req, unsaid, fileOf(unsaid))).rejects.toThrow('dites son encodage')
    const said = await upload({ encoding: 'cp850' }, data)
    expect((await csvAssistant(req, said, fileOf(said))).columns[0]).toStrictEqual({
      name: 'Nom',
      example: '══│É│══',
    })
  })

  it('is begun again when the process that carried it out died', async () => {
    const { runImport } = await import('@/features/intake/importRuns/write/runImport')
    const run = await upload()
    await payload.db.updateOne({
      collection: 'import-runs',
      id: run.id,
      data: { state: 'checking' },
      returning: false,
    })
    await runImport({ payload, id: run.id, onBeat: async () => {} })
    expect(await read(run.id)).toMatchObject({ state: 'failed', fault: expect.stringContaining('source') })
  })

  it('says how far it is while it goes on, and nothing any more once it has ended', async () => {
    const { readProgress } = await import('@/features/intake/imports/read/readProgress')
    const { runImport } = await import('@/features/intake/importRuns/write/runImport')
    const data = Buffer.from('{"id":"dora--1"}\n{"id":"dora--2"}\n')
    const run = await payload.create({
      collection: 'import-runs',
      data: { format: 'data-inclusion', state: 'waiting' },
      file: { data, mimetype: 'application/json', name: 'structures.json', size: data.length },
      depth: 0,
      overrideAccess: true,
    })
    const said: unknown[] = []
    const onBeat = async () => {
      said.push(await readProgress(payload, run.id))
    }
    await runImport({ payload, id: run.id, onBeat })
    expect(said[0]).toStrictEqual({ phase: 'reading', done: 2, total: 2, secondsLeft: null })
    expect(await readProgress(payload, run.id)).toBeNull()
    expect(await read(run.id)).toMatchObject({ state: 'checked', done: 2, report: { refusedRows: 2 } })
  })

  it('is nothing that others than editors can read or start', async () => {
    const run = await upload()
    const addresses = [
      `/import-runs/file/${run.filename}`,
      `/import-runs/${run.id}`,
      `/import-runs/${run.id}/mapping`,
      `/import-runs/${run.id}/progress`,
      `/import-runs/${run.id}/report.csv`,
    ]
    for (const address of addresses) expect((await askRest(address)).status).toBe(403)
    expect(
      (await askRest(`/import-runs/${run.id}/run`, { method: 'POST', body: { apply: true } })).status,
    ).toBe(403)
    for (const address of [`/conflicts/${run.id}/take`, `/duplicate-pairs/${run.id}/merge`])
      expect((await askRest(address, { method: 'POST', body: {} })).status).toBe(403)
  })
})
