import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { sealWords } from '@/infra/auth/sealedWords'
import { forgottenFormCookie, typedFormCookie } from '@/infra/auth/typedFormCookie'
import { anyForm } from '@/infra/http/formFields'
import { NEIGHBOURS_PATH, neighbourPath } from '../neighbourPaths'
import { addFaults, readNeighbourForm } from '../read/readNeighbourForm'
import { addNeighbour } from './keepNeighbour'
import { rotateKey } from './rotateKey'

/** Answers the forms of the page of neighbours: another one, a new key of ours. */
export const answerNeighboursForm = memberForm({
  schema: anyForm.refine((form) => ['add', 'rotate'].includes(form.get('action') ?? '')),
  back: (_: undefined) => NEIGHBOURS_PATH,
  gesture: () => 'départements voisins',
  async act(context, form): Promise<MemberEnd> {
    if (form.get('action') === 'add') return add(context, form)
    const fault = await rotateKey(context)
    if (fault === 'refused') return { path: REFUSED_PATH }
    return fault ? { fault } : { info: 'rotated' }
  },
})

async function add(context: MemberContext, form: URLSearchParams): Promise<MemberEnd> {
  const cookie = typedFormCookie(form, { userId: context.actor.id, page: NEIGHBOURS_PATH })
  const again = { headers: [['set-cookie', cookie]] as const }
  if (addFaults(form).length > 0) return { ...again, fault: 'invalid' }
  const { name, departmentCode, address: portal, key } = readNeighbourForm(form)
  const end = await addNeighbour({ ...context, name, departmentCode, portal, key })
  if (end.fault === 'refused') return { path: REFUSED_PATH }
  if (end.fault)
    return { ...again, fault: end.fault, ...(end.words ? { params: { dit: sealWords(end.words) } } : {}) }
  return { path: neighbourPath(end.id), info: 'added', headers: [['set-cookie', forgottenFormCookie()]] }
}
