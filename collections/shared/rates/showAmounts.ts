import type { CollectionAfterOperationHook } from 'payload'
import { isEditor } from '@/access/roles'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'

/**
 * What REST gives of texts that cite amounts: figures. Editors get the codes, which their forms save; what reads through the Local API
 * asks for figures itself, so that nothing ever writes back a figure in place of a code.
 */
export const showAmounts: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (req.payloadAPI !== 'REST' || isEditor(req.user)) return result
  if (operation === 'findByID') return (await readAmounts(req.payload, [result]))[0]
  if (operation !== 'find') return result
  return { ...result, docs: await readAmounts(req.payload, result.docs) }
}
