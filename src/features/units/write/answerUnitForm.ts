import type { Payload } from 'payload'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { packForm } from '../present/packForm'
import { readUnitForm } from '../read/readUnitForm'
import { saveUnit } from './saveUnit'

/** Answers the form of a unit of the facility `number`: to the list when it is done, else back to the form with what was typed. */
export async function answerUnitForm(payload: Payload, request: Request, number: string): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const list = `/mes-fiches/${encodeURIComponent(number)}/unites`
  const context = await memberContext(payload, request.headers, `unite ${number}`)
  if (!context) return seeOther(signInPath(list))
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
