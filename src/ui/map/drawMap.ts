import 'maplibre-gl/dist/maplibre-gl.css'
import {
  type GeoJSONSource,
  Map as GlMap,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl'
import { boundsText } from './boundsOf'
import { ClusterMarkers } from './ClusterMarkers'
import { fetchOutlines, NO_OUTLINES } from './fetchOutlines'
import { HeldMarker, type HeldPlace } from './HeldMarker'
import type { MapBounds, MapPoint, MapTown, MapWords } from './MapPoint'
import { plainStyle } from './plainStyle'

const SOURCE = 'points'
const CLOSEST = 19
/** Pixels that a point or a cluster takes. */
const POINT = 34
const FIT = { padding: 44, maxZoom: 15 }
/** Points of one address never part: they stay together at every zoom. */
const CLUSTERS = { cluster: true, clusterRadius: 42, clusterMaxZoom: CLOSEST + 1, maxzoom: CLOSEST + 3 }
/** Mainland France, until points are there. */
const FRANCE: [number, number, number, number] = [-4.8, 42.3, 8.2, 51.1]

// The worker is a file of its own, served by this site: no blob, no other host.
setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href)

type Args = {
  container: HTMLElement
  /** `null`: no tiles, a plain ground. */
  styleUrl: string | null
  towns: readonly MapTown[]
  words: MapWords
  /** Two fingers or Ctrl to move: on pages that scroll under the map. */
  cooperative: boolean
  /** A point was chosen; true when the page showed its row itself. */
  onChoose: (number: string) => boolean
  /** A person moved the map. */
  onMove: (bounds: string) => void
}
export type DrawnMap = {
  show: (points: readonly MapPoint[], fit: MapBounds | null) => void
  mark: (number: string | null) => void
  /** Puts down the one point that a person may move; `label` and `onMove` are those of the first call. */
  hold: (place: HeldPlace, label: string, onMove: (place: HeldPlace) => void) => void
  remove: () => void
}

/** Draws a map in a container and resolves when it can show points. @throws when the browser has no WebGL. */
export async function drawMap(args: Args): Promise<DrawnMap> {
  const { container, styleUrl, towns, words, onMove } = args
  const look = getComputedStyle(container)
  const colour = (name: string) => look.getPropertyValue(name).trim()
  const outlines = styleUrl ? null : await fetchOutlines()
  const map = new GlMap({
    container,
    style:
      styleUrl ??
      plainStyle(towns, outlines ?? NO_OUTLINES, {
        ground: colour('--map-ground'),
        land: colour('--bg'),
        line: colour('--line-strong'),
        ink: colour('--ink-2'),
        font: look.fontFamily.split(',')[0]?.replaceAll('"', '').trim() || 'sans-serif',
      }),
    bounds: FRANCE,
    maxZoom: CLOSEST,
    dragRotate: false,
    touchPitch: false,
    cooperativeGestures: args.cooperative,
    attributionControl: styleUrl || outlines?.attribution ? { compact: true } : false,
    locale: {
      'Map.Title': words.map,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'AttributionControl.ToggleAttribution': words.attribution,
      'CooperativeGesturesHandler.WindowsHelpText': words.scroll,
      'CooperativeGesturesHandler.MacHelpText': words.scroll,
      'CooperativeGesturesHandler.MobileHelpText': words.fingers,
      'Popup.Close': words.close,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
  await map.once('load')
  map.addSource(SOURCE, { type: 'geojson', data: toFeatures([]), ...CLUSTERS })
  // Nothing is seen of this layer: a source without one is never loaded, the markers are read from the source, and the names of
  // communes keep clear of what it holds.
  map.addImage(SOURCE, { width: POINT, height: POINT, data: new Uint8Array(POINT * POINT * 4) })
  map.addLayer({
    id: SOURCE,
    type: 'symbol',
    source: SOURCE,
    layout: { 'icon-image': SOURCE, 'icon-allow-overlap': true },
  })
  const markers = new ClusterMarkers(map, SOURCE, words, args.onChoose)
  const here = new Marker({ element: element('map-here') })
  let held: HeldMarker | null = null
  let shown: readonly MapPoint[] = []
  map.on('moveend', (event) => {
    if ('originalEvent' in event && event.originalEvent) onMove(boundsText(boundsOfMap(map)))
  })
  // Before it is idle a source still holds the tiles of the zoom just left: their clusters would stand beside the new ones.
  map.on('idle', () => markers.update())
  return {
    show: (points, fit) => {
      shown = points
      here.remove()
      markers.clear()
      map.getSource<GeoJSONSource>(SOURCE)?.setData(toFeatures(points))
      if (fit) map.fitBounds([fit.west, fit.south, fit.east, fit.north], { ...FIT, animate: false })
    },
    mark: (number) => {
      const point = shown.find((each) => each.number === number)
      if (point) here.setLngLat([point.lng, point.lat]).addTo(map)
      else here.remove()
    },
    hold: (place, label, onMove) => {
      held ??= new HeldMarker(map, label, onMove)
      held.place(place)
    },
    remove: () => map.remove(),
  }
}

function toFeatures(points: readonly MapPoint[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lat, lng, ...properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties,
    })),
  }
}

function boundsOfMap(map: GlMap): MapBounds {
  const bounds = map.getBounds()
  return {
    south: Math.max(-90, bounds.getSouth()),
    west: Math.max(-180, bounds.getWest()),
    north: Math.min(90, bounds.getNorth()),
    east: Math.min(180, bounds.getEast()),
  }
}

function element(className: string): HTMLElement {
  const node = document.createElement('div')
  node.className = className
  return node
}
