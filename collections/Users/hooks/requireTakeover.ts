import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { countOwnedSheets } from '@/features/desk/ownership/read/countOwnedSheets'

/** Who leaves is asked who takes over: an owner of sheets is not closed, nor does an editor stop being one, without a successor. */
export const requireTakeover: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !isEditor(originalDoc) || isEditor({ ...originalDoc, ...data })) return data
  if (data.takenOverBy && data.takenOverBy !== originalDoc.id) return data
  const owned = await countOwnedSheets({ payload: req.payload, user: String(originalDoc.id), req })
  if (owned === 0) return data
  const message = `${owned} fiche${owned > 1 ? 's' : ''} à reprendre : dites qui devient responsable avant de fermer ce compte ou de retirer son rôle.`
  throw new ValidationError(
    { collection: SLUGS.users, errors: [{ path: 'takenOverBy', label: 'Reprend les fiches', message }], req },
    req.t,
  )
}
