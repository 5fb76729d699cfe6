'use client'

import { useEffect, useRef } from 'react'
import { boundsAround, boundsOf } from './boundsOf'
import type { MapPoint, MapTown, MapWords } from './MapPoint'
import { useDrawnMap } from './useDrawnMap.client'

type Props = {
  points: MapPoint[]
  styleUrl: string | null
  towns: MapTown[]
  words: MapWords & { failed: string; loading: string }
}

/** Where a sheet receives, on a small map. The address beside it says the same. */
export function PlaceMap({ points, styleUrl, towns, words }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { map, state } = useDrawnMap({
    box,
    styleUrl,
    towns,
    words,
    cooperative: true,
    onChoose: () => false,
    onMove: () => undefined,
  })
  useEffect(() => {
    const [only] = points
    map?.show(points, points.length === 1 && only ? boundsAround(only, 2) : boundsOf(points))
  }, [map, points])
  if (state === 'failed') return <p className="small dim">{words.failed}</p>
  return (
    <div className="map-frame small-map">
      <div ref={box} className="map-box" />
      {state === 'waiting' && <p className="map-note small">{words.loading}</p>}
    </div>
  )
}
