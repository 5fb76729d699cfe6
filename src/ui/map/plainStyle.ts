import type { StyleSpecification } from 'maplibre-gl'
import type { Outlines } from './fetchOutlines'
import type { MapTown } from './MapPoint'

/** `font`: a family of the page. */
type Look = { ground: string; land: string; line: string; ink: string; font: string }

/**
 * The map without tiles: the outlines of the communes and of their département where there are some, and the names of the largest
 * communes where there is room for them.
 */
export function plainStyle(
  towns: readonly MapTown[],
  { data, attribution }: Outlines,
  { ground, land, line, ink, font }: Look,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      outlines: { type: 'geojson', data, ...(attribution ? { attribution } : {}) },
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
        id: 'communes',
        type: 'fill',
        source: 'outlines',
        filter: ['has', 'code'],
        paint: { 'fill-color': land },
      },
      {
        id: 'limits',
        type: 'line',
        source: 'outlines',
        filter: ['has', 'code'],
        paint: { 'line-color': line, 'line-width': 0.8 },
      },
      {
        id: 'border',
        type: 'line',
        source: 'outlines',
        filter: ['has', 'border'],
        paint: { 'line-color': ink, 'line-width': 1.6 },
      },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [font],
          'text-size': 13,
          // Beside what stands in the way, or not at all.
          'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
          'text-radial-offset': 0.9,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': 1.5 },
      },
    ],
  }
}
