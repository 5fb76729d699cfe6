import type { StyleSpecification } from 'maplibre-gl'

/** The map without tiles: its ground alone, in the colour of the page. */
export function plainStyle(ground: string): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': ground } }],
  }
}
