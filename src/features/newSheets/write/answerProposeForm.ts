import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { kindOfNature, proposePath } from '../newSheetPaths'
import { dropTyped, findTyped } from './keepTyped'
import { proposeNewSheet } from './proposeNewSheet'

/** Names of the form itself, not of what is typed in it. */
const OWN = new Set(['nature', 'geste'])
const MOST_BYTES = 200_000

/**
 * Answers the forms of `/proposer`: `geste` compares what is typed with what exists and sends it where nothing is like it
 * (`comparer`), sends what was compared (`envoyer`), or forgets it (`effacer`).
 */
export async function answerProposeForm(payload: Payload, request: Request): Promise<Response> {
  const form = new URLSearchParams((await request.text()).slice(0, MOST_BYTES))
  const kind = kindOfNature(form.get('nature'))
  const context = await memberContext(payload, request.headers, 'proposer une fiche')
  if (!context) return seeOther(signInPath(proposePath(kind)))
  const owner = { payload, userId: context.actor.id, kind }
  const gesture = form.get('geste')
  if (gesture === 'effacer') {
    await dropTyped(owner)
    return seeOther(proposePath(kind, { info: 'dropped' }))
  }
  const compared = gesture === 'envoyer'
  const typed = compared ? await findTyped(owner) : typedIn(form)
  const answer = await proposeNewSheet({ ...context, kind, typed, compared })
  if (answer.fault === 'refused') return seeOther('/proposer?erreur=refused')
  if (answer.fault) return seeOther(proposePath(kind, { erreur: answer.fault }))
  return seeOther(answer.next === 'sent' ? '/proposer?info=sent' : proposePath(kind, { etape: 'comparer' }))
}

/** One text a name, a list where the name comes again. */
function typedIn(form: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(form.keys())].filter((name) => !OWN.has(name)).slice(0, 40)
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}
