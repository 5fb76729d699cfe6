import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { packForm } from '../present/packForm'
import { readUnitForm } from '../read/readUnitForm'
import { saveUnit } from './saveUnit'

/** Answers the form of a unit of the facility `number`: to the list when it is done, else back to the form with what was typed. */
export async function answerUnitForm(payload: Payload, request: Request, number: string): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const list = `/mes-fiches/${encodeURIComponent(number)}/unites`
  const context = isSameOrigin(request.headers)
    ? await memberContext(payload, request.headers, `unite ${number}`)
    : null
  if (!context) return seeOther(`/connexion?callbackUrl=${encodeURIComponent(list)}`)
  const unitId = (form.get('unite') ?? '').slice(0, 64) || null
  const key = form.get('cle') ?? ''
  const answer = await saveUnit({ ...context, number, unitId, key, values: readUnitForm(form) })
  switch (answer) {
    case 'refused':
      return seeOther('/mes-fiches?erreur=refused')
    case 'gone':
      return seeOther(`${list}?erreur=gone`)
    case 'saved':
    case 'proposed':
    case 'nothing':
      return seeOther(`${list}?info=${answer}`)
    default: {
      const page = `${list}/${encodeURIComponent(unitId ?? 'nouvelle')}`
      return seeOther(`${page}?erreur=${answer}&saisie=${packForm(form)}`)
    }
  }
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'Cache-Control': 'no-store' } })
}
