import type { Endpoint } from 'payload'
import { gatherAgain } from '@/features/trust/bulletins/write/gatherBulletin'
import { publishBulletin } from '@/features/trust/bulletins/write/publishBulletin'
import { editorEndpoint, nameOf } from '../shared/editorEndpoint'

/** Editors: gather a draft again from its period, keeping what was said of its lines; publish it. */
export const bulletinEndpoints: Endpoint[] = [
  editorEndpoint('post', '/gather', async ({ payload }, id) => {
    await gatherAgain(payload, id)
    return undefined
  }),
  editorEndpoint('post', '/publish', async (req, id) => {
    await publishBulletin({ payload: req.payload, id, byName: nameOf(req) })
    return undefined
  }),
]
