import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 26/1 0/1' } }

const photo = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#8aa' } })
    .withExif(GPS)
    .jpeg()
    .toBuffer()

function send(data: Buffer) {
  return payload.create({
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

  it('refuses a small file that is a picture of billions of pixels, before it is decoded, and says the limit', async () => {
    // The header of a PNG says its size; nothing else of it is read.
    const small = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#8aa' } })
      .png()
      .toBuffer()
    const header = small.subarray(12, 29)
    header.writeUInt32BE(60_000, 4)
    header.writeUInt32BE(60_000, 8)
    small.writeUInt32BE(crc32(header), 29)
    await expect(send(small)).rejects.toThrow(/3\s600 millions de pixels : pas plus de 60 millions/)
  })

  it('counts all the frames of a picture that moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 2000, height: 2000, channels: 3, background } })
        .png()
        .toBuffer()
    const [one, other] = await Promise.all([frame('#8aa'), frame('#a88')])
    const moving = await sharp(Array(8).fill([one, other]).flat(), { join: { animated: true } })
      .webp({ effort: 0 })
      .toBuffer()
    await expect(send(moving)).rejects.toThrow('64 millions de pixels')
  })

  it('draws no picture beyond the limit, wherever it comes from', async () => {
    const { boundedSharp } = await import('@/infra/images/boundedSharp')
    const large = await sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#8aa' } })
      .png()
      .toBuffer()
    await expect(boundedSharp(large).resize(100).clone().png().toBuffer()).rejects.toThrow('pixel limit')
    expect(
      (
        await boundedSharp(await photo(400))
          .resize(100)
          .clone()
          .png()
          .toBuffer()
      ).length,
    ).toBeGreaterThan(0)
  })

  it('refuses a file that is too large, and says the limit', async () => {
    await expect(send(Buffer.alloc(11 * 1024 * 1024))).rejects.toThrow('pas plus de 10 Mo')
  })
})
