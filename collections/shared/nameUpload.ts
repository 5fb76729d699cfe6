import { APIError, type CollectionAfterErrorHook, type CollectionBeforeOperationHook } from 'payload'
import type { SLUGS } from '@/domain/slugs'
import { dropUpload } from '@/features/sheets/files/write/dropUpload'
import { isRandomName, randomName } from '@/features/sheets/files/write/randomName'
import { refuseFullDisk } from '@/features/sheets/files/write/refuseFullDisk'

/**
 * Gives every file that comes in a random name whatever its sender called it (`naming`: how). Payload removes the former file
 * before it writes the next: what would refuse it (no words, no room) is looked at first.
 * @throws APIError 400 for a file without its words, for several files replaced at once; 507 where the disk is full.
 */
export function nameUpload(naming: (sent: string) => string = randomName): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    const { file } = req
    if (!file) return withoutAddress(args)
    const isReplaced = operation === 'update'
    if (isReplaced && !('id' in args)) throw refused('Remplacez un fichier à la fois.')
    if (isReplaced && 'data' in args && isBlank(args.data)) throw refused('Dites ce que montre le fichier.')
    await refuseFullDisk(file.size)
    if (req.payloadAPI === 'local' && isRandomName(file.name)) return
    req.file = { ...file, name: naming(file.name) }
    req.context.nameOfUpload = req.file.name
  }
}

/** Removes the file of a request that ended in an error, whole or half written. */
export function dropFailedUpload(
  collection: typeof SLUGS.media | typeof SLUGS.importRuns,
): CollectionAfterErrorHook {
  return async ({ req }) => {
    const filename = req.context.nameOfUpload
    if (typeof filename === 'string') await dropUpload(req.payload, { collection, filename })
  }
}

/** Payload would fetch the file from the address that a form without one gives. */
function withoutAddress(args: object): void {
  if (!('data' in args) || typeof args.data !== 'object' || args.data === null) return
  const data: Record<string, unknown> = { ...args.data }
  delete data.url
  delete data.filename
  Object.assign(args, { data })
}

const refused = (message: string) => new APIError(message, 400, undefined, true)

/** Words given, and empty. */
const isBlank = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'alt' in data && !String(data.alt ?? '').trim()
