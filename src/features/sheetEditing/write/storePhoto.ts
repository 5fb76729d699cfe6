import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { boundedSharp } from '@/infra/images/boundedSharp'

const WIDEST = 2000
const KINDS = new Set(['jpeg', 'png', 'webp'])

/** `facility`: the id of the one that it shows, with which it is read. */
type Photo = { file: File; words: string; facility: string }

/**
 * Stores a photo with its words and returns its id; `null` when there are no words or it is no photo. Drawn anew, upright and no
 * wider than needed: what the camera wrote in it (place, date) goes.
 */
export async function storePhoto(payload: Payload, { file, words, facility }: Photo): Promise<string | null> {
  const alt = words.trim().slice(0, 200)
  const data = alt ? await drawnAnew(Buffer.from(await file.arrayBuffer())) : null
  if (!data) return null
  const { id } = await payload.create({
    collection: SLUGS.media,
    data: { alt, facility },
    file: { data, mimetype: 'image/jpeg', name: 'photo.jpg', size: data.length },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return id
}

async function drawnAnew(bytes: Buffer): Promise<Buffer | null> {
  try {
    const image = boundedSharp(bytes)
    if (!KINDS.has((await image.metadata()).format ?? '')) return null
    return await image
      .rotate()
      .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch {
    // Not an image, or a broken one: the page says so.
    return null
  }
}
