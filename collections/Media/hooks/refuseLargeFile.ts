import { APIError, type CollectionBeforeOperationHook } from 'payload'

const MEGABYTE = 1024 * 1024
const LARGEST = 10 * MEGABYTE

/** Keeps images and documents light: imports alone may send larger files. @throws APIError 413, in French, naming the limit. */
export const refuseLargeFile: CollectionBeforeOperationHook = ({ req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const size = req.file?.size ?? 0
  if (size <= LARGEST) return
  const megabytes = (size / MEGABYTE).toFixed(1).replace('.', ',')
  throw new APIError(
    `Ce fichier pèse ${megabytes} Mo : pas plus de ${LARGEST / MEGABYTE} Mo pour une image ou un document.`,
    413,
    undefined,
    true,
  )
}
