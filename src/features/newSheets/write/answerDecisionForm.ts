import type { Payload } from 'payload'
import { z } from 'zod'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { memberContext } from '@/features/memberships/write/memberContext'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { newSheetsPath } from '../newSheetPaths'
import { decideNewSheet } from './decideNewSheet'

const words = z.string().max(500).default('')
const formSchema = z.discriminatedUnion('geste', [
  z.object({
    geste: z.literal('accepter'),
    diffusion: z.enum(READER_CLASSES),
    etat: z.enum(['publiee', 'brouillon']),
    gestionnaire: z.string().optional(),
    mot: words,
  }),
  z.object({ geste: z.literal('refuser'), mot: words }),
])

/** Answers the editors' forms on a proposed sheet: back to the list, or to the proposal with why not. */
export async function answerDecisionForm(payload: Payload, request: Request, id: string): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = isSameOrigin(request.headers)
    ? await memberContext(payload, request.headers, 'décider d’une nouvelle fiche')
    : null
  if (!context) return seeOther(`/connexion?callbackUrl=${encodeURIComponent(newSheetsPath(id))}`)
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(`${newSheetsPath(id)}?erreur=invalid`)
  const { data } = read
  const asked = { ...context, id, words: data.mot }
  const fault = await (data.geste === 'refuser'
    ? decideNewSheet({ ...asked, accept: false })
    : decideNewSheet({
        ...asked,
        accept: true,
        audience: data.diffusion,
        publish: data.etat === 'publiee',
        manager: data.gestionnaire === '1',
      }))
  if (fault === 'refused') return seeOther('/mes-fiches?erreur=refused')
  if (fault) return seeOther(`${newSheetsPath(fault === 'gone' ? undefined : id)}?erreur=${fault}`)
  return seeOther(`${newSheetsPath()}?info=${data.geste === 'accepter' ? 'accepted' : 'declined'}`)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'Cache-Control': 'no-store' } })
}
