import '@payload-config'

import { findPlaces } from '@/features/geography/places/read/findPlaces'
import { openPayload } from '@/infra/openPayload'

/**
 * Anybody: names and codes of communes are public. `[{ kind, code, name, hint, lat?, lng? }]` for the autocompletes of the
 * portal; `adresses=1` adds addresses, for who may read the site.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const withAddresses = params.get('adresses') === '1'
  const rows = await findPlaces({
    payload: await openPayload(),
    headers: request.headers,
    text: (params.get('q') ?? '').slice(0, 80),
    withAddresses,
  })
  const cache = withAddresses ? 'private, max-age=300' : 'public, max-age=3600'
  return Response.json(rows, { headers: { 'cache-control': cache } })
}
