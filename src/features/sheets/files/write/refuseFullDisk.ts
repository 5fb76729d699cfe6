import fs from 'node:fs/promises'
import { APIError } from 'payload'
import { env } from '@/env'

/** Left to the base and its journal, in bytes. */
const RESERVE = 64 * 1024 * 1024
/** An image is stored in three sizes, of which none is larger than what came. */
const COPIES = 3

/** @throws APIError 507, in words, where a file of so many bytes would fill the disk of the data folder. */
export async function refuseFullDisk(bytes: number): Promise<void> {
  const { bavail, bsize } = await fs.statfs(env.DATA_DIR)
  if (bavail * bsize - bytes * COPIES >= RESERVE) return
  throw new APIError(
    'Il n’y a plus de place pour ce fichier : prévenez les administrateurs.',
    507,
    undefined,
    true,
  )
}
