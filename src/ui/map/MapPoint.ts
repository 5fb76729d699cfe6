/** A place on the map; `number` is the sheet's, `href` its page. */
export type MapPoint = { number: string; title: string; href: string; lat: number; lng: number }

/** A commune by which one finds one’s way on a map without tiles. */
export type MapTown = { name: string; lat: number; lng: number }

/** Degrees. */
export type MapBounds = { south: number; west: number; north: number; east: number }

/** The texts of a map, given by the server. `{n}` is filled in the browser. */
export type MapWords = {
  map: string
  zoomIn: string
  zoomOut: string
  scroll: string
  fingers: string
  attribution: string
  close: string
  cluster: string
  samePlace: string
}
