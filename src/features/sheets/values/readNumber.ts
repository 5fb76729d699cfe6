import { readLine } from './readText'

/** A number written with a point or a comma; `null` for anything else. */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  const text = readLine(value)?.replaceAll(/\s/g, '').replace(',', '.')
  return text && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : null
}
