import { saysNone } from '@/domain/sources/saysNothing'
import { readLine } from './readText'

/** A line of an address; `null` too where it says that there is none (`néant`, `0`). */
export function readStreet(value: unknown): string | null {
  const line = readLine(value)
  return line === null || saysNone(line) ? null : line
}
