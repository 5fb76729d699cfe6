import '@payload-config'

import { answerFamily } from '@/features/geography/places/write/answerFamily'

/** Anybody, for their own browser: keeps `commune` (INSEE code) for the session, or forgets it; leads back to `retour`. */
export function GET(request: Request): Response {
  const params = new URL(request.url).searchParams
  return answerFamily({
    headers: request.headers,
    commune: params.get('commune'),
    back: params.get('retour'),
  })
}

/** The button that forgets it. */
export async function POST(request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  return answerFamily({ headers: request.headers, commune: null, back: form.get('retour') })
}
