import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { ZipWriter } from '@/infra/tables/ZipWriter'
import { aUser } from '../../factories/aUser'
import { aChapterFile, anArticleFile } from '../../helpers/scenes/guideFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { queueImport } = await import('@/features/intake/imports/write/queueImport')

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipWriter()
  const pieces: Buffer[] = []
  for (const [path, text] of Object.entries(files)) pieces.push(await zip.entry(path, [text]))
  return Buffer.concat([...pieces, zip.end()])
}
const upload = (data: Buffer) =>
  payload.create({
    collection: SLUGS.importRuns,
    data: { format: 'guide', state: 'waiting' },
    file: { data, mimetype: 'application/zip', name: 'guide.zip', size: data.length },
    depth: 0,
    overrideAccess: true,
  })
const work = () => payload.jobs.run({ queue: 'imports', limit: 10, overrideAccess: true, silent: true })
const read = (id: string) =>
  payload.findByID({ collection: SLUGS.importRuns, id, depth: 0, overrideAccess: true })
const titles = async () =>
  (await payload.find({ collection: SLUGS.articles, overrideAccess: true })).docs.map(({ title }) => title)

describe('a guide imported from the admin', () => {
  it('D4 is an archive, checked first and written once an editor agrees; what leaves its folder is refused', async () => {
    const run = await upload(
      await zipOf({
        'mon-guide/01-aides/chapitre.md': aChapterFile('Aides', '1'),
        'mon-guide/01-aides/01-rsa.md': anArticleFile('Le RSA', '1.1'),
        'mon-guide/../../etc/mal.md': anArticleFile('Mal', '1.2'),
      }),
    )
    await work()
    expect(await read(run.id)).toMatchObject({ state: 'checked', report: { applied: false, refusedRows: 1 } })
    expect(await titles()).toStrictEqual([])
    const user = await aUser(payload, { roles: ['editor'] })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await queueImport({ req, id: run.id, apply: true })
    await work()
    expect(await read(run.id)).toMatchObject({ state: 'applied', report: { applied: true, created: 2 } })
    expect(await titles()).toStrictEqual(['Le RSA'])
  })

  it('D4 is refused in words where the file is no archive', async () => {
    const run = await upload(Buffer.from('PK'))
    await work()
    expect(await read(run.id)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('archive ZIP'),
    })
  })
})
