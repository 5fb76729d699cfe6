import { type GeoJSONFeature, type GeoJSONSource, type Map as GlMap, Marker, Popup } from 'maplibre-gl'
import { boundsOf } from './boundsOf'
import type { MapPoint, MapWords } from './MapPoint'

/** Degrees, about 20 metres: closer places are one address. */
const ONE_ADDRESS = 0.0002
const MOST_LISTED = 40

/** The points and clusters of a source as buttons of the page: its colours, its font, its dark theme. Out of the tab order, since the list holds them all. */
export class ClusterMarkers {
  private markers = new Map<string, Marker>()
  private popup: Popup | null = null

  constructor(
    private readonly map: GlMap,
    private readonly source: string,
    private readonly words: MapWords,
    private readonly onChoose: (number: string) => boolean,
  ) {}

  /** Adds the markers that came into sight and takes away those that left. */
  update(): void {
    const next = new Map<string, Marker>()
    for (const feature of this.map.querySourceFeatures(this.source)) {
      if (feature.geometry.type !== 'Point') continue
      const [lng = 0, lat = 0] = feature.geometry.coordinates
      const cluster = feature.properties.cluster === true
      const key = cluster ? `c${feature.properties.cluster_id}` : `${feature.properties.number} ${lng} ${lat}`
      if (next.has(key)) continue
      next.set(key, this.markers.get(key) ?? this.add(feature, [lng, lat]))
    }
    for (const [key, marker] of this.markers) if (!next.has(key)) marker.remove()
    this.markers = next
  }

  clear(): void {
    for (const marker of this.markers.values()) marker.remove()
    this.markers.clear()
    this.popup?.remove()
  }

  private add(feature: GeoJSONFeature, at: [number, number]): Marker {
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    const { cluster, cluster_id, point_count, title } = feature.properties
    if (cluster) {
      button.className = 'map-cluster'
      button.textContent = String(point_count)
      button.setAttribute('aria-label', this.words.cluster.replace('{n}', String(point_count)))
      button.addEventListener('click', () => void this.openCluster(Number(cluster_id), at))
    } else {
      button.className = 'map-point'
      button.setAttribute('aria-label', String(title))
      button.title = String(title)
      button.addEventListener('click', () => this.tell([toPoint(feature.properties, at)], at))
    }
    return new Marker({ element: button }).setLngLat(at).addTo(this.map)
  }

  private async openCluster(id: number, at: [number, number]): Promise<void> {
    const source = this.map.getSource<GeoJSONSource>(this.source)
    if (!source) return
    const leaves = await source.getClusterLeaves(id, MOST_LISTED, 0)
    const points = leaves.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' ? toPoint(properties ?? {}, geometry.coordinates) : [],
    )
    const box = boundsOf(points)
    if (box && Math.max(box.north - box.south, box.east - box.west) < ONE_ADDRESS)
      return this.tell(points, at)
    this.map.easeTo({ center: at, zoom: await source.getClusterExpansionZoom(id) })
  }

  /** One sheet is shown by its row where the list has it; otherwise, and for several, a bubble leads to each. */
  private tell(points: MapPoint[], at: [number, number]): void {
    this.popup?.remove()
    const [only] = points
    const found = points.length === 1 && only !== undefined && this.onChoose(only.number)
    const bubble = document.createElement('div')
    if (points.length > 1) {
      const heading = document.createElement('strong')
      heading.textContent = this.words.samePlace.replace('{n}', String(points.length))
      bubble.append(heading)
    }
    const list = document.createElement('ul')
    for (const { title, href } of points) {
      const link = document.createElement('a')
      link.href = href
      link.textContent = title
      const line = document.createElement('li')
      line.append(link)
      list.append(line)
    }
    bubble.append(list)
    this.popup = new Popup({ offset: 14, maxWidth: '280px', focusAfterOpen: !found, className: 'map-bubble' })
      .setLngLat(at)
      .setDOMContent(bubble)
      .addTo(this.map)
  }
}

function toPoint(properties: Record<string, unknown>, [lng = 0, lat = 0]: readonly number[]): MapPoint {
  const text = (name: string) => String(properties[name] ?? '')
  return { number: text('number'), title: text('title'), href: text('href'), lat, lng }
}
