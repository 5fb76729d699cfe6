'use client'

import { useEffect, useState } from 'react'
import { ageOfPage } from '../present/ageOfPage'

type Words = { read: string; old: string; offline: string; reload: string }
type Props = {
  /** When the server read what the page shows (ISO 8601). */
  read: string
  /** `old` holds `{age}`. */
  words: Words
}

const MINUTE = 60_000
/** From so many minutes on, a page says that it may be out of date. */
const OLD = 10

/**
 * How old the page is, said again each minute by the clock of the device alone, since no number may pass for fresher than it is. When the
 * network comes back, or the page is shown again after a while, it is read again, but where somebody has begun to type.
 */
export function CalendarAge({ read, words }: Props) {
  const [minutes, setMinutes] = useState(0)
  const [isOffline, setOffline] = useState(false)
  useEffect(() => {
    const opened = Date.now()
    const age = () => Math.floor((Date.now() - opened) / MINUTE)
    const tick = () => setMinutes(age())
    const readAgain = () => {
      if (isTyped()) return tick()
      window.location.reload()
    }
    const onOnline = () => {
      setOffline(false)
      readAgain()
    }
    const onOffline = () => setOffline(true)
    const onShown = () => {
      if (document.visibilityState === 'visible' && navigator.onLine && age() >= OLD) readAgain()
    }
    setOffline(!navigator.onLine)
    const timer = setInterval(tick, MINUTE)
    window.addEventListener('online', onOnline)
    window.addEventListener('offline', onOffline)
    document.addEventListener('visibilitychange', onShown)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('offline', onOffline)
      document.removeEventListener('visibilitychange', onShown)
    }
  }, [])
  const said = isOffline
    ? words.offline
    : minutes >= OLD
      ? words.old.replace('{age}', ageOfPage(minutes))
      : null
  return (
    <p className={said ? 'notice soon calendar-age' : 'xs dim calendar-age'} role="status">
      {said ? (
        <span>
          {said}{' '}
          {!isOffline && (
            <button type="button" className="btn quiet" onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          )}
        </span>
      ) : (
        <time dateTime={read}>{words.read}</time>
      )}
    </p>
  )
}

/** Whether a field holds something else than what the page gave it. */
function isTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main input, main textarea',
  )
  const chosen = document.querySelectorAll<HTMLOptionElement>('main option')
  return (
    [...fields].some((field) =>
      field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue,
    ) ||
    // A list whose page chose nothing shows its first line, which is not typed.
    [...chosen].some(({ selected, defaultSelected, index }) => selected && !defaultSelected && index > 0)
  )
}
