import type { Payload } from 'payload'
import { z } from 'zod'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
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
  const context = await memberContext(payload, request.headers, 'décider d’une nouvelle fiche')
  if (!context) return seeOther(signInPath(newSheetsPath(id)))
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
