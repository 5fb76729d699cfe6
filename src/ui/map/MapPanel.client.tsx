'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { addressOf, type SearchPath } from '../filters/searchUrl'
import { frameOf } from './boundsOf'
import type { MapPoint, MapTown, MapWords } from './MapPoint'
import { readMapPoints } from './readMapPoints'
import { useDrawnMap } from './useDrawnMap.client'
import { useMarkedRow } from './useMarkedRow.client'

type Words = MapWords & {
  show: string
  hide: string
  searchHere: string
  loading: string
  failed: string
  noPoints: string
  more: string
}
type Props = {
  /** The parameters of the page, as its points are asked. */
  query: string
  styleUrl: string | null
  towns: MapTown[]
  words: Words
  /** The page of the list; its points are under it. */
  path: SearchPath
}
type Answer = { total: number; points: MapPoint[] }
const MOST = 2000

/** The map beside the list. Pointing at a row marks its point; choosing a point leads to its row. On a phone it opens on demand. */
export function MapPanel({ query, styleUrl, towns, words, path }: Props) {
  const router = useRouter()
  const params = useSearchParams()
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [moved, setMoved] = useState<string | null>(null)
  const [answer, setAnswer] = useState<Answer | null | 'failed'>(null)
  const { showRow, marked } = useMarkedRow()
  const { map, state } = useDrawnMap({
    box,
    styleUrl,
    towns,
    words,
    cooperative: false,
    onChoose: showRow,
    onMove: setMoved,
  })
  useEffect(() => {
    if (!map) return
    const abort = new AbortController()
    fetchPoints(path, query, abort.signal).then(
      (found) => {
        setAnswer(found)
        setMoved(null)
        map.show(found.points, frameOf(found.points, new URLSearchParams(query)))
      },
      () => {
        if (!abort.signal.aborted) setAnswer('failed')
      },
    )
    return () => abort.abort()
  }, [map, path, query])
  useEffect(() => map?.mark(marked), [map, marked])

  const searchHere = () => {
    const next = new URLSearchParams(params)
    for (const name of ['page', 'near', 'lieu', 'radius']) next.delete(name)
    if (moved) next.set('bounds', moved)
    router.push(addressOf(path, next), { scroll: false })
  }
  return (
    <div className={open ? 'map-panel open' : 'map-panel'}>
      <button
        type="button"
        className="btn quiet map-toggle"
        aria-expanded={open}
        aria-controls="carte"
        onClick={() => setOpen(!open)}
      >
        {open ? words.hide : words.show}
      </button>
      <div className="map-frame" id="carte">
        <div ref={box} className="map-box" />
        {moved && (
          <button type="button" className="btn map-here-button" onClick={searchHere}>
            {words.searchHere}
          </button>
        )}
        <p className="map-note small" role="status">
          {noteOf()}
        </p>
      </div>
    </div>
  )

  function noteOf(): string {
    if (state === 'failed' || answer === 'failed') return words.failed
    if (!answer) return words.loading
    if (answer.points.length >= MOST) return words.more
    return answer.points.length === 0 && answer.total > 0 ? words.noPoints : ''
  }
}

async function fetchPoints(path: SearchPath, query: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(`${path}/points?${query}`, { signal })
  if (!response.ok) throw new Error(`points: ${response.status}`)
  return readMapPoints(await response.json(), new URLSearchParams(query).get('commune'))
}
