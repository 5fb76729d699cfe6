import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { MOST_PIXELS } from '@/domain/mostPixels'
import { pixelsOf } from '@/features/sheets/files/read/pixelsOf'

const MILLION = 1_000_000

/** A small file may be a picture that takes gigabytes once decoded: it is refused by its header. @throws APIError 413, in French, naming the limit. */
export const refuseLargePicture: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const pixels = await pixelsOf(req.file.data)
  if (pixels === null || pixels <= MOST_PIXELS) return
  const millions = Math.ceil(pixels / MILLION).toLocaleString('fr-FR')
  throw new APIError(
    `Cette image compte ${millions} millions de pixels : pas plus de ${MOST_PIXELS / MILLION} millions (par exemple 9 000 × 6 600). Réduisez-la, puis recommencez.`,
    413,
    undefined,
    true,
  )
}
