import { giveWay } from './breathe'
import { processWide } from './processWide'

const readings = processWide('readings', () => new WeakMap<object, Map<string, Promise<unknown>>>())

/**
 * Reads once for all who ask for the same in one turn of the event loop. The reading begins after the last of them has asked: nobody is
 * told what was true before they asked. `source` is what is read from, `name` tells what is.
 */
export function readTogether<T>(source: object, name: string, read: () => Promise<T>): Promise<T> {
  const coming = readings.get(source) ?? new Map<string, Promise<unknown>>()
  readings.set(source, coming)
  const known = coming.get(name)
  // What is read under a name is always of one type.
  if (known) return known as Promise<T>
  const reading = giveWay().then(() => {
    coming.delete(name)
    return read()
  })
  coming.set(name, reading)
  return reading
}
