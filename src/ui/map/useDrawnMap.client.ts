'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DrawnMap } from './drawMap'
import type { MapTown, MapWords } from './MapPoint'

type Args = {
  box: RefObject<HTMLElement | null>
  styleUrl: string | null
  towns: readonly MapTown[]
  words: MapWords
  cooperative: boolean
  onChoose: (number: string) => boolean
  onMove: (bounds: string) => void
}
export type MapState = 'waiting' | 'ready' | 'failed'

/** Draws a map once its box is in sight and the page has nothing better to do: its library is fetched then, not before. */
export function useDrawnMap(args: Args): { map: DrawnMap | null; state: MapState } {
  const { box, styleUrl, towns, words, cooperative } = args
  const latest = useRef(args)
  latest.current = args
  const [state, setState] = useState<{ map: DrawnMap | null; state: MapState }>({
    map: null,
    state: 'waiting',
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts and the towns do not change while the page stands
  useEffect(() => {
    const container = box.current
    if (!container) return
    let gone = false
    let drawn: DrawnMap | null = null
    const draw = async () => {
      // Known when the server's half is built, which then leaves the map's library out.
      if (typeof window === 'undefined') return
      const { drawMap } = await import('./drawMap')
      if (gone) return
      drawn = await drawMap({
        container,
        styleUrl,
        towns,
        words,
        cooperative,
        onChoose: (number) => latest.current.onChoose(number),
        onMove: (bounds) => latest.current.onMove(bounds),
      })
      if (gone) drawn.remove()
      else setState({ map: drawn, state: 'ready' })
    }
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      whenIdle(() => draw().catch(() => setState({ map: null, state: 'failed' })))
    })
    observer.observe(container)
    return () => {
      gone = true
      observer.disconnect()
      drawn?.remove()
    }
  }, [box, styleUrl, cooperative])
  return state
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 })
  else setTimeout(work, 200)
}
