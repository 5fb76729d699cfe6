import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { countOwnedSheets } from '@/features/desk/ownership/read/countOwnedSheets'

/** An account that owns sheets is closed with a successor, not deleted. */
export const refuseDeletingOwner: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const owned = await countOwnedSheets({ payload: req.payload, user: String(id), req })
  if (owned > 0)
    throw new APIError(
      `Ce compte est responsable de ${owned} fiche${owned > 1 ? 's' : ''} : fermez-le en nommant qui les reprend.`,
      409,
      null,
      true,
    )
}
