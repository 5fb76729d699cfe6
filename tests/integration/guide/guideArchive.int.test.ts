import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { SLUGS } from '@/domain/slugs'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { aChapterFile, anArticleFile, readTree, writeTree } from '../../helpers/scenes/guideFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { writeGuideFolder } = await import('@/features/exchange/guideExport/writeGuideFolder')
const { importGuide } = await import('@/features/intake/imports/write/guide/importGuide')
const { GET } = await import('@/app/(portal)/bureau/guide/telecharger/route')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const importFrom = (path: string) =>
  importGuide({ payload, source: { path, name: path }, apply: true, wordError: String })

async function ask(headers: Headers): Promise<Response> {
  return GET(new Request('http://localhost:3000/bureau/guide/telecharger', { headers }))
}
async function askAs(role: 'agent' | 'editor'): Promise<Response> {
  const user = await aUser(payload, { roles: [role] })
  const client = new AuthClient(payload)
  await client.signIn(user.email, PASSWORD)
  return ask(client.headers)
}

/** The files of an archive by another reader than ours, bytes as latin1. */
async function unzipped(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(bytes)
  const files: Record<string, string> = {}
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    files[entry.fileName] = Buffer.concat(pieces).toString('latin1')
  }
  return files
}

beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  const folder = writeTree({
    '01-aides/chapitre.md': `${aChapterFile('Aides', '1')}\nÉté comme hiver.\n`,
    '01-aides/01-le-rsa.md': anArticleFile('Le RSA', '1.1', 'Voici.\n\n![Le plan](../images/plan.png)\n'),
    '01-aides/02-l-apl.md': anArticleFile('L’APL', '1.2', 'Texte.\n', 'statut: brouillon\n'),
    'images/plan.png': picture,
    'glossaire.md': '---\ntitre: Glossaire\n---\n\n- **RSA** : Revenu de solidarité active\n',
  })
  folders.push(folder)
  expect((await importFrom(folder)).refused).toStrictEqual([])
})

describe('D4 the guide as an archive', () => {
  it('is, for an editor, the folder of the command to the byte, streamed, and told in the journal', async () => {
    const written = mkdtempSync(join(tmpdir(), 'repere-guide-'))
    folders.push(written)
    await writeGuideFolder({ payload, folder: written, progress: () => undefined })
    const response = await askAs('editor')
    expect([response.status, response.headers.get('content-type')]).toStrictEqual([200, 'application/zip'])
    expect([
      response.headers.get('content-length'),
      response.headers.get('content-disposition'),
    ]).toStrictEqual([null, 'attachment; filename="guide-2026-11-20.zip"'])
    const bytes = Buffer.from(await response.arrayBuffer())
    const expected = Object.entries(readTree(written)).map(([path, text]) => [`guide/${path}`, text])
    expect(expected).toHaveLength(5)
    expect(await unzipped(bytes)).toStrictEqual(Object.fromEntries(expected))
    const { docs } = await payload.find({
      collection: SLUGS.auditLog,
      where: { action: { equals: 'exported' } },
      limit: 1,
      overrideAccess: true,
    })
    expect(docs.map(({ detail }) => detail)).toStrictEqual(['guide (archive)'])
  })

  it('is imported again, and changes nothing', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'repere-zip-')), 'guide.zip')
    writeFileSync(path, Buffer.from(await (await askAs('editor')).arrayBuffer()))
    expect(await importFrom(path)).toMatchObject({ created: 0, changed: 0, refused: [], warnings: [] })
  })

  it('is refused to an agent, and to a stranger', async () => {
    expect((await askAs('agent')).status).toBe(403)
    expect((await ask(new Headers({ 'x-repere-peer': '192.0.2.77' }))).status).toBe(401)
  })
})
