import { findPlaces } from '@/features/places/read/findPlaces'

/** Anybody: names and codes of communes are public. `[{ code, name, hint }]` for the autocompletes of the portal. */
export function GET(request: Request): Response {
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 80)
  const rows = findPlaces(text).map(({ code, name, postcodes, formerName }) => ({
    code,
    name: `${name} (${postcodes[0] ?? code})`,
    hint: formerName ?? '',
  }))
  return Response.json(rows, { headers: { 'cache-control': 'public, max-age=3600' } })
}
