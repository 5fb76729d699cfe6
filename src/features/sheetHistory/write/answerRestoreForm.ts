import type { Payload } from 'payload'
import { z } from 'zod'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { historyPath } from '../historyPath'
import { restoreSection } from './restoreSection'

const LONGEST_NUMBER = 20
const formSchema = z.object({
  version: z.string().min(1).max(64),
  section: z.string().min(1).max(40),
  fiche: z.string().max(LONGEST_NUMBER).default(''),
  vu: z.string().max(40),
})

/** Puts a section back for whoever sends the form, rights asked anew: back to the history, with what was done or why not. */
export async function answerRestoreForm(
  payload: Payload,
  request: Request,
  number: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const context = await memberContext(payload, request.headers, `rétablir ${number}`)
  const history = historyPath({ number, service: form.get('fiche')?.slice(0, LONGEST_NUMBER) || null })
  if (!context) return seeOther(signInPath(history))
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(withWord(history, 'erreur', 'gone'))
  const { version, section, vu: seen } = read.data
  const service = read.data.fiche || null
  const answer = await restoreSection({ ...context, number, service, version, section, seen })
  if (answer.fault === null) return seeOther(withWord(history, 'info', answer.outcome))
  if (answer.fault === 'refused') return seeOther('/mes-fiches?erreur=refused')
  if (answer.fault !== 'changed') return seeOther(withWord(history, 'erreur', answer.fault))
  const again = new URLSearchParams({
    version,
    section,
    ...(service ? { fiche: service } : {}),
    erreur: 'changed',
  })
  return seeOther(`/mes-fiches/${encodeURIComponent(number)}/historique/retablir?${again}`)
}

function withWord(path: string, name: 'info' | 'erreur', word: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${word}`
}
