'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { degreesWords, roundDegrees, typedDegrees } from '@/domain/sheetEditing/typedDegrees'
import type { StoredPoint } from '../read/addressPoint'
import { CoordinatesInput } from './CoordinatesInput'
import { findAddressPoint } from './findAddressPoint'
import { PointMap, type PointMapProps } from './PointMap.client'
import { type PointWords, pointWords } from './pointWords'

type Place = { latitude: number; longitude: number }
type Texts = { latitude: string; longitude: string }
type Props = {
  /** Of the address: its inputs are `name.latitude` and `name.longitude`. */
  name: string
  typed: { latitude: unknown; longitude: unknown }
  /** What the sheet says was placed by hand. */
  kept: Place | null
  /** Where the address is by itself. */
  point: StoredPoint | null
  faults: Record<keyof Texts, string | null>
  map: PointMapProps['map']
  words: PointWords
}

const EMPTY: Texts = { latitude: '', longitude: '' }

/**
 * The point of an address. Its two coordinates are plain inputs, empty while it follows the address; on the map it is dragged, or
 * moved with the arrows, which fills them in.
 */
export function PointInput({ name, typed, kept, point, faults, map, words }: Props) {
  const [texts, setTexts] = useState(() => textsOf(typed))
  const [found, setFound] = useState(point)
  const [state, setState] = useState<'ready' | 'searching' | 'failed'>('ready')
  const box = useRef<HTMLDivElement>(null)
  const placed = placeOf(texts)
  // Once there it stays: a button that goes away when it is pressed takes the focus with it.
  const [isMoved, setMoved] = useState(placed !== null)
  const latest = useRef({ placed, kept })
  latest.current = { placed, kept }

  const search = async (form: HTMLFormElement) => {
    setState('searching')
    const answer = await findAddressPoint(form)
    setState(answer ? 'ready' : 'failed')
    if (answer) setFound(answer.point)
  }
  const move = (next: Texts) => {
    setTexts(next)
    setMoved(true)
    // What a script writes tells nobody: the form keeps a draft of what is typed.
    box.current?.closest('form')?.dispatchEvent(new Event('input'))
  }
  const type = (next: Texts) => {
    setTexts(next)
    setMoved(true)
  }
  const again = async (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget
    if (!form) return
    event.preventDefault()
    move(EMPTY)
    await search(form)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads later is in `latest`
  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    const follow = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !isOfAddress(target.name, name)) return
      // A point that was placed at the former address is not that of the new one.
      if (isSame(latest.current.placed, latest.current.kept)) setTexts(EMPTY)
      search(form)
    }
    form.addEventListener('change', follow)
    return () => form.removeEventListener('change', follow)
  }, [name])

  const shown = placed ?? found
  return (
    <div ref={box} className="edit-point">
      <h2>{words.title}</h2>
      <p className="hint for-map">{words.lead}</p>
      {words.kept && <p className="hint">{words.kept}</p>}
      {shown && (
        <PointMap
          at={shown}
          label={words.marker}
          map={map}
          onMove={({ lat, lng }) =>
            move({ latitude: degreesWords(roundDegrees(lat)), longitude: degreesWords(roundDegrees(lng)) })
          }
        />
      )}
      <Told state={state} placed={placed} found={found} words={words} />
      {isMoved && (
        <p>
          <button
            type="submit"
            className="btn quiet"
            name="_action"
            value="locate"
            data-changes
            onClick={again}
          >
            {words.again}
          </button>
        </p>
      )}
      <CoordinatesInput name={name} texts={texts} faults={faults} words={words} onChange={type} />
    </div>
  )
}

type ToldProps = {
  state: 'ready' | 'searching' | 'failed'
  placed: Place | null
  found: StoredPoint | null
  words: PointWords
}

/** Where the point comes from, and whether it may be a slip. */
function Told({ state, placed, found, words }: ToldProps) {
  const { said, warning } = pointWords(placed, found, words)
  return (
    <div role="status">
      <p className="small">{state === 'ready' ? said : words[state]}</p>
      {state === 'ready' && warning && <p className="notice soon">{warning}</p>}
    </div>
  )
}

function textsOf({ latitude, longitude }: Props['typed']): Texts {
  const text = (value: unknown) =>
    typeof value === 'number' ? degreesWords(value) : typeof value === 'string' ? value : ''
  return { latitude: text(latitude), longitude: text(longitude) }
}

function placeOf(texts: Texts): Place | null {
  const [latitude, longitude] = [typedDegrees(texts.latitude), typedDegrees(texts.longitude)]
  if (latitude === null || longitude === null) return null
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { latitude, longitude }
}

const isOfAddress = (input: string, name: string) =>
  ['street', 'postcode', 'city'].some((part) => input === `${name}.${part}`)

const isSame = (one: Place | null, other: Place | null) =>
  one !== null && one.latitude === other?.latitude && one.longitude === other.longitude
