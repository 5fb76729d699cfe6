import type { CollectionAfterReadHook } from 'payload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { PlacementRequest } from '@/payload-types'
import { noteRequestRead } from './noteRequestRead'

/** As the hook `afterRead` of requests: what somebody reads over Payload's own API is in the journal as what they read in the portal. */
export const noteApiRead: CollectionAfterReadHook<PlacementRequest> = async ({ doc, req }) => {
  const { payload, payloadAPI, user } = req
  if (payloadAPI === 'local' || !user || !doc.id) return doc
  await noteRequestRead({ payload, user, request: doc.id, address: clientAddress(req.headers) })
  return doc
}
