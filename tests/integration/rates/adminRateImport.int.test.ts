import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { ZipWriter } from '@/infra/tables/ZipWriter'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const FIXTURES = join(import.meta.dirname, '../../fixtures/openfisca')
const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { queueImport } = await import('@/features/intake/imports/write/queueImport')

async function zipOf(root: string): Promise<Buffer> {
  const zip = new ZipWriter()
  const pieces: Buffer[] = []
  for (const path of readdirSync(root, { recursive: true }).map(String).sort())
    if (path.endsWith('.yaml'))
      pieces.push(await zip.entry(`openfisca/${path}`, [readFileSync(join(root, path), 'utf8')]))
  return Buffer.concat([...pieces, zip.end()])
}

const upload = (data: Buffer, name: string, mimetype: string) =>
  payload.create({
    collection: SLUGS.importRuns,
    data: { format: 'openfisca', state: 'waiting' },
    file: { data, mimetype, name, size: data.length },
    depth: 0,
    overrideAccess: true,
  })

const work = () => payload.jobs.run({ queue: 'imports', limit: 10, overrideAccess: true, silent: true })
const read = (id: string) =>
  payload.findByID({ collection: SLUGS.importRuns, id, depth: 0, overrideAccess: true })
const countRates = async () =>
  (await payload.count({ collection: SLUGS.rates, overrideAccess: true })).totalDocs

describe('parameters imported from the admin', () => {
  it('are an archive, checked first and written once an editor agrees', async () => {
    const run = await upload(await zipOf(FIXTURES), 'parametres.zip', 'application/zip')
    await work()
    expect([await read(run.id), await countRates()]).toMatchObject([
      { state: 'checked', report: { applied: false, created: 4, refusedRows: 1 } },
      0,
    ])
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await queueImport({ req, id: run.id, apply: true })
    await work()
    expect([await read(run.id), await countRates()]).toMatchObject([
      { state: 'applied', report: { applied: true, created: 4 } },
      4,
    ])
  })

  it('are refused in words where an archive holds none, or is none', async () => {
    const zip = new ZipWriter()
    const entry = await zip.entry('lisez-moi.txt', ['bonjour'])
    const empty = await upload(Buffer.concat([entry, zip.end()]), 'vide.zip', 'application/zip')
    const table = await upload(Buffer.from('a;b'), 'tableau.csv', 'text/csv')
    await work()
    expect([await read(empty.id), await read(table.id)]).toMatchObject([
      { state: 'failed', fault: expect.stringContaining('aucun fichier YAML') },
      { state: 'failed', fault: expect.stringContaining('archive ZIP') },
    ])
  })
})
