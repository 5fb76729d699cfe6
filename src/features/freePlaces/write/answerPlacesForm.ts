import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { packForm } from '@/features/units/present/packForm'
import { seeOther } from '@/infra/http/seeOther'
import { readPlacesForm } from '../read/readPlacesForm'
import { sayFreePlaces } from './sayFreePlaces'

/** Answers the form on the free places of the facility `number`: back to it with what was saved, and what was typed where it was not. */
export async function answerPlacesForm(
  payload: Payload,
  request: Request,
  number: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const page = `/mes-fiches/${encodeURIComponent(number)}/places`
  const context = await memberContext(payload, request.headers, `places ${number}`)
  if (!context) return seeOther(signInPath(page))
  const one = form.get('exact')
  const all = form.get('action') === 'tout'
  const typed = readPlacesForm(form)
  const confirmed = (id: string) => all || id === one
  const answer = await sayFreePlaces({ ...context, number, typed, confirmed })
  if (answer.fault === 'refused') return seeOther('/mes-fiches?erreur=refused')
  if (answer.fault) return seeOther(`${page}?erreur=gone`)
  const { saved, refused } = answer
  if (refused.length === 0) return seeOther(`${page}?info=${saved > 0 ? 'said' : 'nothing'}`)
  const again = packForm(fieldsOf(form, refused))
  return seeOther(`${page}?erreur=${saved > 0 ? 'partly' : 'unsaid'}&saisie=${again}#u-${refused[0]}`)
}

/** The fields of these units alone. */
function fieldsOf(form: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const kept = [...form].filter(([name, value]) =>
    ids.includes(name === 'unite' ? value : (name.split('.')[1] ?? '')),
  )
  return new URLSearchParams(kept)
}
