import { type Map as GlMap, Marker } from 'maplibre-gl'

export type HeldPlace = { lat: number; lng: number }

const METRES_PER_DEGREE = 111_320
/** Metres a press of an arrow; with Shift, further. */
const STEP = 5
const LONG_STEP = 50
const ARROWS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The one point of a form: dragged, or moved with the arrows of the keyboard while it has the focus. */
export class HeldMarker {
  private readonly marker: Marker
  private isDown = false

  constructor(
    private readonly map: GlMap,
    label: string,
    private readonly onMove: (place: HeldPlace) => void,
  ) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'map-held'
    button.setAttribute('aria-label', label)
    button.title = label
    button.addEventListener('keydown', (event) => this.step(event))
    this.marker = new Marker({ element: button, draggable: true })
    this.marker.on('dragend', () => this.tell())
  }

  place({ lat, lng }: HeldPlace): void {
    this.marker.setLngLat([lng, lat])
    // Adding it again would take the focus away.
    if (!this.isDown) this.marker.addTo(this.map)
    this.isDown = true
    if (!this.map.getBounds().contains([lng, lat])) this.map.jumpTo({ center: [lng, lat] })
  }

  private step(event: KeyboardEvent): void {
    const [east, north] = ARROWS[event.key] ?? []
    if (east === undefined || north === undefined) return
    // Else the map under it would move too, and the page scroll.
    event.preventDefault()
    event.stopPropagation()
    const { lat, lng } = this.marker.getLngLat()
    const degrees = (event.shiftKey ? LONG_STEP : STEP) / METRES_PER_DEGREE
    const wide = degrees / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
    this.place({ lat: lat + north * degrees, lng: lng + east * wide })
    this.tell()
  }

  private tell(): void {
    const { lat, lng } = this.marker.getLngLat()
    this.onMove({ lat, lng })
  }
}
