import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { ZipWriter } from '@/infra/tables/ZipWriter'
import { aNationalXml } from '../../factories/aNationalXml'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { queueImport } = await import('@/features/intake/imports/write/queueImport')

async function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipWriter()
  const pieces: Buffer[] = []
  for (const [name, text] of Object.entries(entries)) pieces.push(await zip.entry(name, [text]))
  return Buffer.concat([...pieces, zip.end()])
}

type Asked = { nationalThemes?: string; nationalCodes?: string; confirmGone?: boolean }
const upload = (data: Buffer, asked: Asked = {}) =>
  payload.create({
    collection: SLUGS.importRuns,
    data: { format: 'service-public', state: 'waiting', ...asked },
    file: { data, mimetype: 'application/zip', name: 'vosdroits.zip', size: data.length },
    depth: 0,
    overrideAccess: true,
  })

const work = () => payload.jobs.run({ queue: 'imports', limit: 10, overrideAccess: true, silent: true })
const read = (id: string) =>
  payload.findByID({ collection: SLUGS.importRuns, id, depth: 0, overrideAccess: true })
const countSheets = async () =>
  (await payload.count({ collection: SLUGS.nationalSheets, overrideAccess: true })).totalDocs

const FAMILY = { code: 'N19805', title: 'Famille' }

describe('the national guide imported from the admin', () => {
  it('is an archive, checked first and written once an editor agrees, in the themes that they named', async () => {
    const archive = await zipOf({
      'vosdroits/F1.xml': aNationalXml({ code: 'F1', theme: FAMILY }),
      'vosdroits/F2.xml': aNationalXml({ code: 'F2' }),
      'vosdroits/menu.xml': '<Menu/>',
      '__MACOSX/F1.xml': 'x',
    })
    const run = await upload(archive, { nationalThemes: 'Famille' })
    await work()
    expect([await read(run.id), await countSheets()]).toMatchObject([
      {
        state: 'checked',
        report: { applied: false, created: 1, skipped: 2, refusedRows: 0, national: { sheets: 1 } },
      },
      0,
    ])
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await queueImport({ req, id: run.id, apply: true })
    await work()
    expect([await read(run.id), await countSheets()]).toMatchObject([
      { state: 'applied', report: { created: 1 } },
      1,
    ])
  })

  it.each([
    ['that leads out of itself', { '../../F1.xml': aNationalXml({ code: 'F1' }) }, 'hors d’elle-même'],
    ['without any sheet', { 'lisez-moi.txt': 'bonjour' }, 'aucun fichier XML'],
  ])('is refused in words: an archive %s', async (_, entries, fault) => {
    const run = await upload(await zipOf(entries))
    await work()
    expect(await read(run.id)).toMatchObject({ state: 'failed', fault: expect.stringContaining(fault) })
  })

  it('refuses a file that swells beyond what a sheet is, and one whose size lies, each alone', async () => {
    const bomb = await zipOf({
      'F1.xml': ' '.repeat(6 * 1024 * 1024),
      'F2.xml': aNationalXml({ code: 'F2' }),
    })
    const lying = await zipOf({ 'F3.xml': `${aNationalXml({ code: 'F3' })}${' '.repeat(5000)}` })
    // The size that the directory says, and the one beside the entry.
    for (let at = lying.indexOf('PK'); at !== -1; at = lying.indexOf('PK', at + 1)) {
      if (lying.readUInt32LE(at) === 0x02014b50) lying.writeUInt32LE(100, at + 24)
      if (lying.readUInt32LE(at) === 0x04034b50) lying.writeUInt32LE(100, at + 22)
    }
    const [one, other] = [await upload(bomb), await upload(lying)]
    await work()
    expect((await read(one.id)).report).toMatchObject({
      created: 1,
      refused: [{ file: 'F1.xml', rule: expect.stringContaining('trop grand') }],
    })
    expect((await read(other.id)).report).toMatchObject({
      created: 0,
      refused: [
        { file: 'F3.xml', rule: expect.stringContaining('trompeuse') },
        { rule: expect.stringContaining('disparues') },
      ],
    })
  })

  it('is refused when the upload is no archive', async () => {
    const run = await upload(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]))
    await work()
    expect(await read(run.id)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('archive ZIP lisible'),
    })
  })
})
