import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { dropUpload } from '@/features/sheets/files/write/dropUpload'
import { randomName } from '@/features/sheets/files/write/randomName'
import { boundedSharp } from '@/infra/images/boundedSharp'

const WIDEST = 2000
const KINDS = new Set(['jpeg', 'png', 'webp'])

/** A photo that may be stored: a JPEG, and the words that stand for it. */
export type DrawnPhoto = { data: Buffer; alt: string }

/** Whether the disk or the base refused a photo that had passed all checks. */
export class PhotoNotStored extends Error {}

/**
 * The photo that was sent, drawn anew, upright and no wider than needed: what the camera wrote in it (place, date) goes. `null` when
 * there are no words or it is no photo. Nothing is stored yet.
 */
export async function drawPhoto(file: File, words: string): Promise<DrawnPhoto | null> {
  const alt = words.trim().slice(0, 200)
  const data = alt ? await drawnAnew(Buffer.from(await file.arrayBuffer())) : null
  return data ? { data, alt } : null
}

/**
 * Stores a photo of a facility (its id), with which it is read, and returns its id.
 * @throws PhotoNotStored once whatever was written of it is removed.
 */
export async function storePhoto(
  payload: Payload,
  { data, alt, facility }: DrawnPhoto & { facility: string },
): Promise<string> {
  const name = randomName('photo.jpg')
  try {
    const { id } = await payload.create({
      collection: SLUGS.media,
      data: { alt, facility },
      file: { data, mimetype: 'image/jpeg', name, size: data.length },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    return id
  } catch (error) {
    await dropUpload(payload, { collection: SLUGS.media, filename: name })
    throw new PhotoNotStored('The photo could not be stored', { cause: error })
  }
}

/** Stores a photo, does `work` with its id, and removes it again where that fails. @throws PhotoNotStored, or what `work` threw. */
export async function withStoredPhoto(
  payload: Payload,
  photo: DrawnPhoto & { facility: string },
  work: (id: string) => Promise<void>,
): Promise<void> {
  const id = await storePhoto(payload, photo)
  try {
    await work(id)
  } catch (error) {
    await payload.delete({ collection: SLUGS.media, id, depth: 0, select: {}, overrideAccess: true })
    throw error
  }
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
