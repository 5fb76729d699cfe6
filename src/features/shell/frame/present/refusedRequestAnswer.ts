import { problemDocument } from '@/features/people/api/problemDocument'
import { longestBody } from '@/infra/http/longestBody'
import messages from '../../../../../messages/errors.fr.json'

const CODES = {
  400: 'invalid_input',
  401: 'not_signed_in',
  403: 'not_allowed',
  411: 'length_required',
  413: 'too_large',
  503: 'not_installed',
} as const

export type DoorStatus = keyof typeof CODES

type Refused = { status: DoorStatus; pathname: string; accept: string | null }

/**
 * What is said of a request that goes no further than the door: a body longer than its address takes or of an untold length, or a form
 * of another site or that cannot be read, or whatever comes before the base is installed. JSON to programs, a page to people.
 */
export function refusedRequestAnswer({ status, pathname, accept }: Refused): Response {
  const message = messageOf(status, pathname)
  if (pathname.startsWith('/api/') || accept?.includes('application/json'))
    return Response.json(
      { error: { code: CODES[status], message } },
      { status, headers: { 'cache-control': 'no-store' } },
    )
  return new Response(problemDocument({ status, message, page: null }), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

function messageOf(status: DoorStatus, pathname: string): string {
  const { foreign, noLength, notInstalled, signedOut, tooLarge, unreadable } = messages.door
  if (status === 400) return unreadable
  if (status === 401) return signedOut
  if (status === 403) return foreign
  if (status === 411) return noLength
  if (status === 503) return notInstalled
  return tooLarge.replace('{megabytes}', String(longestBody(pathname).megabytes))
}
