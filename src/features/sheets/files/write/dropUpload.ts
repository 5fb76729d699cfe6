import { readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import type { SLUGS } from '@/domain/slugs'

type Dropped = {
  collection: typeof SLUGS.media | typeof SLUGS.importRuns
  /** The random name that the file was given. */
  filename: string
  req?: PayloadRequest
}

/**
 * Removes what a failed upload left: its row if it was written, its files whole or empty. Its name being random, whatever starts with
 * it is of this upload (the smaller sizes of an image).
 */
export async function dropUpload(payload: Payload, { collection, filename, req }: Dropped): Promise<void> {
  await payload.delete({
    collection,
    where: { filename: { equals: filename } },
    depth: 0,
    select: {},
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const { upload } = payload.collections[collection].config
  const folder = upload.staticDir
  if (!folder) return
  const { name } = parse(filename)
  const left = (await filesOf(folder)).filter((file) => file.startsWith(name))
  for (const file of left) await rm(join(folder, file), { force: true })
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    // Files are kept elsewhere (S3), or none ever was.
    return []
  }
}
