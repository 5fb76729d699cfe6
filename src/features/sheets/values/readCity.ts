import { readLine } from './readText'

/** The name of a commune as people write it: `VALSERHÔNE` → `Valserhône`, without its Cedex. */
export function readCity(value: unknown): string | null {
  const text = readLine(value)
    ?.replace(/(?<!\s)\s+cedex\b[\s\S]*/i, '')
    .trim()
  if (!text) return null
  if (text !== text.toUpperCase() || !/\p{L}{3}/u.test(text)) return text
  return text
    .toLowerCase()
    .replaceAll(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(/(?<=[ -])(?:De|Du|Des|La|Le|Les|Sur|Sous|En|Et|Aux?|Lès|Les)(?=[ -])/g, (word) =>
      word.toLowerCase(),
    )
    .replaceAll(/(?<=[ -])([DL])['’]/g, (word) => word.toLowerCase())
}
