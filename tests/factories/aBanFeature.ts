type Override = { type?: string; score?: number; citycode?: string; label?: string; at?: [number, number] }

/** One answer of a geocoder of the Base Adresse Nationale, as GeoJSON. */
export function aBanFeature({
  type = 'housenumber',
  score = 0.95,
  citycode = '91223',
  label = '11 Rue des Marionnettes 91150 Étampes',
  at = [2.1534, 48.4251],
}: Override = {}) {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      label,
      score,
      type,
      citycode,
      postcode: '91150',
      city: 'Étampes',
      id: '91223_1',
      importance: 0.5,
    },
  }
}
