import { SLUGS } from '@collections/slugs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload'

let test: TestPayload
beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 26/1 0/1' } }

const photo = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#8aa' } })
    .withExif(GPS)
    .jpeg()
    .toBuffer()

function send(data: Buffer) {
  return test.payload.create({
    collection: SLUGS.media,
    data: { alt: 'Façade d’essai' },
    file: { data, mimetype: 'image/jpeg', name: 'facade.jpg', size: data.length },
    overrideAccess: true,
  })
}

describe('media', () => {
  it('keeps a photo without where it was taken, and no wider than a screen', async () => {
    const taken = await photo(3000)
    const { filename, width } = await send(taken)
    const { env } = await import('@/env')
    const kept = await sharp(`${env.DATA_DIR}/media/${filename}`).metadata()
    const sent = await sharp(taken).metadata()
    expect([sent.exif !== undefined, kept.exif, width]).toStrictEqual([true, undefined, 2400])
  })

  it('refuses a file that is too large, and says the limit', async () => {
    await expect(send(Buffer.alloc(11 * 1024 * 1024))).rejects.toThrow('pas plus de 10 Mo')
  })
})
