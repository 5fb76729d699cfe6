import { readFile, stat } from 'node:fs/promises'
import { outlinesFile } from '@/infra/geography/outlines/outlinesFile'

const NONE = JSON.stringify({ type: 'FeatureCollection', features: [] })
/** Seconds that a browser keeps them before it asks whether they changed. */
const KEPT = 3600

/** The outlines of the communes of a département as GeoJSON, kept by browsers; no feature where none were imported. */
export async function answerOutlines(request: Request, department: string | null): Promise<Response> {
  const path = department && /^[\dAB]{2,3}$/.test(department) ? outlinesFile(department) : null
  const found = path ? await stat(path).catch(() => null) : null
  const etag = found ? `"${found.size}-${Math.trunc(found.mtimeMs)}"` : '"none"'
  const headers = {
    'Cache-Control': `public, max-age=${KEPT}`,
    'Content-Type': 'application/geo+json; charset=utf-8',
    ETag: etag,
  }
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  const body = path && found ? await readFile(path, 'utf8') : NONE
  return new Response(body, { headers })
}
