import fs from 'node:fs/promises'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aUser } from '../../factories/aUser'
import { aPicture } from '../../helpers/scenes/aPicture'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

let headers: Headers

const { payload, folder } = await openTestPayload()

beforeAll(async () => {
  headers = (await signIn(payload, await aUser(payload, { roles: ['editor'] }))).headers
})
afterEach(() => {
  vi.restoreAllMocks()
})

type Sent = { collection: string; file: File; data: Record<string, unknown>; id?: string }

/** Sends a file as the admin does. */
async function sendFile({ collection, file, data, id }: Sent) {
  const [{ default: config }, routes] = await Promise.all([
    import('@payload-config'),
    import('@payloadcms/next/routes'),
  ])
  const body = new FormData()
  body.append('_payload', JSON.stringify(data))
  body.append('file', file)
  const slug = id ? [collection, id] : [collection]
  const url = `http://localhost:3000/api/${slug.join('/')}`
  const request = new Request(url, { method: id ? 'PATCH' : 'POST', headers, body })
  const handle = id ? routes.REST_PATCH : routes.REST_POST
  const answer = await handle(config)(request, { params: Promise.resolve({ slug }) })
  const { doc }: { doc?: { id: string; filename: string } } = await answer.json()
  return { status: answer.status, id: doc?.id ?? '', filename: doc?.filename ?? '' }
}

const filesIn = async (name: string) => fs.readdir(`${folder}/${name}`).catch(() => [])
const media = (alt: string) => ({ collection: 'media', data: { alt } })

describe('an uploaded file', () => {
  it('bears a name of its own: a picture nothing of its sender’s, an import the words that editors know it by', async () => {
    const image = await sendFile({ ...media('Une cour'), file: await aPicture('jean-dupont.jpg') })
    const csv = new File(['nom;ville\nA;Massy\n'], 'Annuaire du 94.csv', { type: 'text/csv' })
    const run = await sendFile({ collection: 'import-runs', data: { format: 'csv' }, file: csv })
    expect([image.status, run.status]).toStrictEqual([201, 201])
    expect(image.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(run.filename).toMatch(/^annuaire-du-94-[0-9a-f-]{36}\.csv$/)
    expect((await filesIn('media')).join(' ')).not.toMatch(/dupont/i)
  })

  it('leaves nothing on the disk when its form is refused, nor when the disk is full', async () => {
    const before = await filesIn('media')
    expect((await sendFile({ ...media(''), file: await aPicture() })).status).toBe(400)
    const write = fs.writeFile
    vi.spyOn(fs, 'writeFile').mockImplementation(async (file) => {
      await write(file, '')
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
    expect((await sendFile({ ...media('Une cour'), file: await aPicture() })).status).toBeGreaterThanOrEqual(
      400,
    )
    expect(await filesIn('media')).toStrictEqual(before)
  })

  it('is refused in words where there is no room left, before anything is written', async () => {
    const before = await filesIn('media')
    const space = await fs.statfs(folder)
    vi.spyOn(fs, 'statfs').mockResolvedValue({ ...space, bavail: 10 })
    expect((await sendFile({ ...media('Une cour'), file: await aPicture() })).status).toBe(507)
    expect(await filesIn('media')).toStrictEqual(before)
  })

  it('stays when another one should replace it and is refused', async () => {
    const sent = await sendFile({ ...media('Une cour'), file: await aPicture() })
    const again = { id: sent.id, file: await aPicture('autre.jpg') }
    expect((await sendFile({ ...media(' '), ...again })).status).toBe(400)
    expect(await filesIn('media')).toContain(sent.filename)
    const replaced = await sendFile({ ...media('Un jardin'), ...again })
    expect([replaced.status, replaced.filename]).toStrictEqual([
      200,
      expect.stringMatching(/^[0-9a-f-]{36}\.jpg$/),
    ])
    expect(await filesIn('media')).not.toContain(sent.filename)
  })
})
