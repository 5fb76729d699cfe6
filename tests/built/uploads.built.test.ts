import { randomFillSync } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFacility } from '../factories/aFacility'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aUser } from '../factories/aUser'
import { declareBody } from '../helpers/scenes/declareBody'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const MEGABYTE = 1024 * 1024
let server: BuiltServer

beforeAll(async () => {
  server = await openBuiltServer()
})
afterAll(() => server.close())

/** A photo that nothing compresses: 12 to 16 megabytes. */
async function aLargePhoto(): Promise<Buffer> {
  const side = { width: 2400, height: 2200, channels: 3 } as const
  const noise = randomFillSync(Buffer.alloc(side.width * side.height * side.channels))
  const photo = await sharp(noise, { raw: side })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  expect(photo.length).toBeGreaterThan(12 * MEGABYTE)
  expect(photo.length).toBeLessThan(15.5 * MEGABYTE)
  return photo
}

function aLargeTable(): Blob {
  const line = 'Relais du Parc;7 rue du Parc;91150;Étampes;01 99 00 00 01\n'
  return new Blob(['nom;adresse;code postal;commune;téléphone\n', line.repeat(200_000)], { type: 'text/csv' })
}

describe('a large file', () => {
  it('is taken whole as the photo of a facility', async () => {
    const sheet = await aFacility(server.payload)
    const browser = await openBrowser(
      server.url,
      await aFacilityMember(server.payload, { sheet, role: 'manager' }),
    )
    const form = new FormData()
    for (const [name, value] of Object.entries({
      _field: 'photos',
      _base: '{"photos":[]}',
      'photos.alt': 'La façade',
    }))
      form.append(name, value)
    form.append(
      'photos.new',
      new Blob([new Uint8Array(await aLargePhoto())], { type: 'image/jpeg' }),
      'photo.jpg',
    )
    const answer = await browser.post(`/mes-fiches/${sheet.number}/modifier/photos/agir`, form)
    expect(answer.headers.get('location')).toBe(
      `/mes-fiches/${sheet.number}/modifier?info=published&section=photos`,
    )
  })

  it('is taken whole as an import', async () => {
    const browser = await openBrowser(server.url, await aUser(server.payload, { roles: ['administrator'] }))
    const table = aLargeTable()
    expect(table.size).toBeGreaterThan(11 * MEGABYTE)
    const form = new FormData()
    form.append('_payload', JSON.stringify({ format: 'csv' }))
    form.append('file', table, 'grand.csv')
    const answer = await browser.post('/api/import-runs', form)
    const { doc }: { doc?: { filesize?: number } } = await answer.json()
    expect([answer.status, doc?.filesize]).toStrictEqual([201, table.size])
  })
})

describe('a body over what its address takes', () => {
  const refused = async (path: string, length: number | 'chunked') => {
    const user = await aUser(server.payload, { roles: ['administrator'] })
    const { jar } = await openBrowser(server.url, user)
    const headers = {
      cookie: jar.header,
      origin: server.url,
      'content-type': 'multipart/form-data; boundary=x',
    }
    return declareBody(server.url + path, { headers, length })
  }

  it('is refused before it is sent, in words, as JSON', async () => {
    const { status, body } = await refused('/api/import-runs', 102 * MEGABYTE)
    expect([status, JSON.parse(body)]).toStrictEqual([
      413,
      { error: { code: 'too_large', message: 'Cet envoi est trop lourd\u00a0: pas plus de 100 Mo ici.' } },
    ])
  })

  it('is refused before it is sent, in words, as a page', async () => {
    const { status, body } = await refused('/mes-fiches/L0001/modifier/photos/agir', 17 * MEGABYTE)
    expect([status, body]).toStrictEqual([413, expect.stringContaining('pas plus de 16 Mo')])
  })

  it('is refused where nothing large is expected', async () => {
    const answers = await Promise.all(
      ['/connexion/entrer', '/api/search', '/api/users', '/compte', '/'].map((path) =>
        refused(path, 3 * MEGABYTE),
      ),
    )
    expect(answers.map(({ status }) => status)).toStrictEqual([413, 413, 413, 413, 413])
  })

  it('is refused when its length is not told', async () => {
    const { status, body } = await refused('/api/import-runs', 'chunked')
    expect([status, JSON.parse(body)]).toMatchObject([411, { error: { code: 'length_required' } }])
  })
})
