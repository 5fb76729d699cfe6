import { mayRequestPlaces } from '@/access/placementRights'
import { localTime } from '@/domain/localTime'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { forgottenFormCookie, typedFormCookie } from '@/infra/auth/typedFormCookie'
import { clock } from '@/infra/clock'
import { anyForm } from '@/infra/http/formFields'
import { resultsPath } from '../../holds/holdPaths'
import { readRequestForm } from '../read/readRequestForm'
import { NEW_REQUEST_PATH, REQUESTS_PATH, requestPath } from '../requestPaths'
import { type SavedRequest, saveRequest } from './saveRequest'
import { traceRequest } from './traceRequest'

const idOf = (form: URLSearchParams): string | null => form.get('id')?.slice(0, 64) || null
const pageOf = (id: string | null): string => (id ? requestPath(id, 'modifier') : NEW_REQUEST_PATH)

/**
 * Answers the form of a request, a new one or that of an `id`: to the search of places once it is published, to its page once it is
 * kept. What stops it is told beside each field, and what was typed goes back to the browser alone.
 */
export const answerRequestForm = memberForm({
  schema: anyForm,
  back: (_: undefined, form) => pageOf(idOf(form)),
  gesture: (_, form) => `demande d’accueil ${idOf(form) ?? 'nouvelle'}`,
  async act(context, form) {
    const id = idOf(form)
    if (!mayRequestPlaces(context.actor)) {
      await traceRequest(context, 'refused', id ?? 'nouvelle', 'écrire')
      return { path: REFUSED_PATH }
    }
    const read = readRequestForm(form, localTime(clock.now()).day)
    if (!read.request) return again(context, form, id, { fault: 'invalid' })
    const publish = form.get('action') === 'publish'
    const saved = await saveRequest({ ...context, ...read.request, id, key: form.get('key') ?? '', publish })
    if (saved.fault === 'gone') await traceRequest(context, 'refused', id ?? '', 'modifier')
    return endOf(context, form, id, saved)
  },
})

function endOf(
  context: MemberContext,
  form: URLSearchParams,
  id: string | null,
  saved: SavedRequest,
): MemberEnd {
  switch (saved.fault) {
    case null: {
      const headers = [['set-cookie', forgottenFormCookie()]] as const
      if (saved.published) return { path: resultsPath(saved.id), info: 'publiee', headers }
      return { path: requestPath(saved.id), info: id ? 'saved' : 'draft', headers }
    }
    case 'already':
      return again(context, form, id, { fault: 'already', params: { autre: saved.id } })
    case 'gone':
      return { path: REQUESTS_PATH, fault: saved.fault }
    case 'decided':
      return { path: requestPath(id ?? ''), fault: saved.fault }
    default:
      return again(context, form, id, { fault: saved.fault })
  }
}

/** Back to the form, with what was typed. */
function again(
  { actor }: MemberContext,
  form: URLSearchParams,
  id: string | null,
  end: MemberEnd,
): MemberEnd {
  const cookie = typedFormCookie(form, { userId: actor.id, page: pageOf(id) })
  return { ...end, headers: [['set-cookie', cookie]] }
}
