/** The outlines that a map without tiles is drawn on, and their source as a text; none where none were imported or they cannot be had. */
export type Outlines = { data: GeoJSON.FeatureCollection; attribution: string }

export const NO_OUTLINES: Outlines = { data: { type: 'FeatureCollection', features: [] }, attribution: '' }

export async function fetchOutlines(): Promise<Outlines> {
  const body: unknown = await fetch('/contours')
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  if (typeof body !== 'object' || body === null || !('features' in body) || !Array.isArray(body.features))
    return NO_OUTLINES
  const said = 'attribution' in body && typeof body.attribution === 'string' ? body.attribution : ''
  // The library writes it as HTML.
  const attribution = said.replace(/[<>&"]/g, ' ')
  return { data: { type: 'FeatureCollection', features: body.features }, attribution }
}
