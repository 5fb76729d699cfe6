import type { Endpoint } from 'payload'
import { keepHere, takeProposed } from '@/features/intake/imports/write/decideConflict'
import { editorEndpoint, nameOf } from '../../shared/editorEndpoint'

/** Editors: settle a disagreement, for the sheet or for the source. */
export const conflictEndpoints: Endpoint[] = [
  editorEndpoint('post', '/keep', async (req, id) => {
    await keepHere({ payload: req.payload, id, decidedBy: nameOf(req) })
    return undefined
  }),
  editorEndpoint('post', '/take', async (req, id) => {
    await takeProposed({ payload: req.payload, req, id, decidedBy: nameOf(req) })
    return undefined
  }),
]
