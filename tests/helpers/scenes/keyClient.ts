import type { Payload } from 'payload'
import type { AuthClient } from './authClient'
import type { SoftKey } from './SoftKey'

const SITE = 'http://localhost:3000'

type Options = { challenge: string }
type Answered = { status: number; body: { options?: Options; location?: string; fault?: string } }

const ROUTES = {
  '/connexion/cle/options': async () =>
    (await import('@/features/people/keys/write/answerKeyOptions')).answerKeyOptions,
  '/connexion/cle': async () =>
    (await import('@/features/people/keys/write/answerKeySignIn')).answerKeySignIn,
  '/compte/cles/options': async () =>
    (await import('@/features/people/keys/write/answerEnrolment')).answerEnrolmentOptions,
  '/compte/cles/ajouter': async () =>
    (await import('@/features/people/keys/write/answerEnrolment')).answerEnrolment,
  '/confirmer-identite/cle/options': async () =>
    (await import('@/features/people/elevation/write/answerKeyConfirmation')).answerConfirmationOptions,
  '/confirmer-identite/cle': async () =>
    (await import('@/features/people/elevation/write/answerKeyConfirmation')).answerKeyConfirmation,
} as const

/** Sends JSON to a route of keys as the page's script does, cookies kept. */
export async function sendJson(
  payload: Payload,
  client: AuthClient,
  path: keyof typeof ROUTES,
  body: object,
): Promise<Answered> {
  const answer = await ROUTES[path]()
  const headers = client.headers
  headers.set('content-type', 'application/json')
  headers.set('origin', SITE)
  const request = new Request(`${SITE}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const response = client.jar.take(await answer(payload, request))
  return { status: response.status, body: await response.json() }
}

const optionsOf = ({ body }: Answered): Options => body.options ?? { challenge: '' }

/** Enrols a key for whoever the browser is signed in as; answers what the portal said of it. */
export async function enrol(payload: Payload, client: AuthClient, key: SoftKey, name = 'Clé bleue') {
  const options = optionsOf(await sendJson(payload, client, '/compte/cles/options', {}))
  const response = key.create(options)
  return sendJson(payload, client, '/compte/cles/ajouter', { response, name })
}

/** Signs in with a key, from a browser where nobody is. */
export async function enterWithKey(payload: Payload, client: AuthClient, key: SoftKey, back = '/') {
  const options = optionsOf(await sendJson(payload, client, '/connexion/cle/options', {}))
  return sendJson(payload, client, '/connexion/cle', { response: key.get(options), back })
}

/** Confirms who one is with a key, for an area. */
export async function confirmWithKey(
  payload: Payload,
  client: AuthClient,
  key: SoftKey,
  { area, back = '/' }: { area: string | null; back?: string },
) {
  const options = optionsOf(
    await sendJson(payload, client, '/confirmer-identite/cle/options', { area, back }),
  )
  return sendJson(payload, client, '/confirmer-identite/cle', { response: key.get(options), area, back })
}
