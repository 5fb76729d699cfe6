import { localTime } from '../localTime'

/** `14 h 02`, in mainland France. */
export function frenchClock(instant: Date): string {
  const { minutes } = localTime(instant)
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`
}
