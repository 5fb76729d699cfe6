'use client'

import { useEffect, useRef, useState } from 'react'
import { boundsAround } from '@/ui/map/boundsOf'
import type { MapTown, MapWords } from '@/ui/map/MapPoint'
import { useDrawnMap } from '@/ui/map/useDrawnMap.client'

/** Around the point: streets where tiles show them, else far enough to see the outline of the commune. */
const CLOSE_KM = 0.4
const COMMUNE_KM = 3

type Place = { lat: number; lng: number }
export type PointMapProps = {
  at: { latitude: number; longitude: number }
  label: string
  map: { styleUrl: string | null; towns: MapTown[]; words: MapWords & { failed: string; loading: string } }
  onMove: (place: Place) => void
}

/** A small map with one point to move. Without a script, or where no map can be drawn, the coordinates under it do the same. */
export function PointMap({ at, label, map: { styleUrl, towns, words }, onMove }: PointMapProps) {
  const box = useRef<HTMLDivElement>(null)
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const moved = useRef(onMove)
  moved.current = onMove
  const { map, state } = useDrawnMap({
    box,
    styleUrl,
    towns,
    words,
    cooperative: true,
    onChoose: () => false,
    onMove: () => undefined,
  })
  const { latitude: lat, longitude: lng } = at
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is framed once, then keeps the eye of the person
  useEffect(() => map?.show([], boundsAround({ lat, lng }, styleUrl ? CLOSE_KM : COMMUNE_KM)), [map])
  useEffect(() => {
    map?.hold({ lat, lng }, label, (place) => moved.current(place))
  }, [map, lat, lng, label])
  if (state === 'failed') return <p className="small dim">{words.failed}</p>
  return (
    <div className="map-frame small-map" hidden={!isLive}>
      <div ref={box} className="map-box" />
      {state === 'waiting' && <p className="map-note small">{words.loading}</p>}
    </div>
  )
}
