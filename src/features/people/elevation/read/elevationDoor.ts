import type { Payload } from 'payload'
import { reaches } from '@/access/roles'
import { areaOfPath } from '@/domain/authentication/areaOfPath'
import { localPath } from '@/domain/localPath'
import { confirmPath } from '@/features/people/policy/keyPaths'
import { readSignInRules } from '@/infra/auth/signInRules'
import { scriptAnswer } from '@/infra/http/scriptAnswer'
import { seeOther } from '@/infra/http/seeOther'
import { resendPath } from '../resendPath'
import { keepForm } from '../write/keepForm'

/**
 * Stands before the pages, forms, files and routes of an area whose rule the session of this instant does not meet: leads to the page
 * where one confirms who one is, with what was typed kept, and answers 403 to scripts. `null` lets the request on, at no cost where no
 * area has a rule. What is read is closed by the rights as well (`reaches`).
 */
export async function elevationDoor(payload: Payload, request: Request): Promise<Response | null> {
  const { pathname, search } = new URL(request.url)
  const area = areaOfPath(pathname)
  if (!area || !(await readSignInRules(payload)).areas.some((rule) => rule.area === area)) return null
  const { user } = await payload.auth({ headers: request.headers })
  if (!user || reaches(user, area)) return null
  if (pathname.startsWith('/api/') || !wantsPage(request)) {
    const way = confirmPath(cameFrom(request), area)
    return scriptAnswer(403, { error: { code: 'elevation', message: MESSAGE, way } })
  }
  if (request.method === 'GET') return seeOther(confirmPath(`${pathname}${search}`, area))
  const isKept = isPlainForm(request)
  if (!isKept) return seeOther(confirmPath(cameFrom(request), area))
  const owner = { userId: user.id, path: `${pathname}${search}` }
  await keepForm({ payload, ...owner, form: await request.text(), page: cameFrom(request) })
  return seeOther(confirmPath(resendPath(owner.path), area))
}

const MESSAGE = 'Confirmez votre identité pour continuer.'

/** Pages and forms are asked for by the browser itself; everything else by a script. */
function wantsPage({ headers }: Request): boolean {
  const mode = headers.get('sec-fetch-mode')
  if (mode) return mode === 'navigate'
  return !headers.has('next-action') && !headers.get('accept')?.startsWith('application/json')
}

const isPlainForm = ({ method, headers }: Request): boolean =>
  method === 'POST' && headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true

/** The page that a form or a script stands on. */
function cameFrom({ headers }: Request): string {
  const referer = headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return localPath(`${pathname}${search}`)
}
