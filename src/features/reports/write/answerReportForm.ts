import type { Payload } from 'payload'
import { z } from 'zod'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { answerReport } from './answerReport'

const LONGEST = 500
const formSchema = z.object({
  group: z.string().min(1).max(200),
  action: z.enum(['inHand', 'corrected', 'notAnError']),
  answer: z
    .string()
    .max(LONGEST * 2)
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(LONGEST)),
})

/** Answers the forms on reports, rights asked anew: back to `list`, with what was done or why not. */
export async function answerReportForm(payload: Payload, request: Request, list: string): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = await memberContext(payload, request.headers, `signalement ${list}`)
  if (!context) return seeOther(signInPath(list))
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(`${list}?erreur=invalid`)
  const { group, action, answer } = read.data
  const fault = await answerReport({ ...context, group, verdict: action, answer })
  if (fault === 'refused') return seeOther('/mes-fiches?erreur=refused')
  return seeOther(`${list}?${fault ? `erreur=${fault}` : `info=${action}`}`)
}
