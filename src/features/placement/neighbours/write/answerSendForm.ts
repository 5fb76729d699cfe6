import { z } from 'zod'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { REQUESTS_PATH, requestPath } from '../../requests/requestPaths'
import { sendRequest } from './sendRequest'

const fields = z.object({
  demande: z.string().max(64),
  voisin: z.string().max(64),
  lieu: z.string().max(20).optional(),
})

/** Answers « Transmettre la demande » in results: on to the request, where its exchanges stand. */
export const answerSendForm = memberForm({
  schema: formFields(fields),
  back: () => REQUESTS_PATH,
  gesture: () => 'transmettre une demande à un voisin',
  async act(context, { demande, voisin, lieu }) {
    const end = await sendRequest({ ...context, request: demande, neighbour: voisin, facility: lieu ?? null })
    const path = requestPath(demande)
    if (end.fault === 'refused') return { path: REFUSED_PATH }
    if (end.fault) return { path, params: { voisins: end.fault }, hash: 'chez-nos-voisins' }
    return { path, params: { voisins: end.isHeard ? 'sent' : 'queued' }, hash: 'chez-nos-voisins' }
  },
})
