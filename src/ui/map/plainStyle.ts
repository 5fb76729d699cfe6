import type { StyleSpecification } from 'maplibre-gl'
import type { MapTown } from './MapPoint'

type Colours = { ground: string; ink: string }

/** The map without tiles: a plain ground, and the names of the largest communes where there is room for them. */
export function plainStyle(towns: readonly MapTown[], { ground, ink }: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      towns: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: towns.map(({ name, lat, lng }, rank) => ({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [lng, lat] },
            properties: { name, rank },
          })),
        },
      },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': ground } },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['sans-serif'],
          'text-size': 13,
          'text-offset': [0, 1.5],
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'text-color': ink, 'text-halo-color': ground, 'text-halo-width': 1.5 },
      },
    ],
  }
}
