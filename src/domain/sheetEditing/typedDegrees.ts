const TYPED = /^[-−]?\d{1,3}(?:[.,]\d{1,15})?\s*°?$/
/** A micro-degree is ten centimetres: more says nothing of an address. */
const PRECISION = 1_000_000

/** A coordinate in degrees as people type it (`48,8566`, `48.8566`), rounded to ten centimetres; `null` when it is none. */
export function typedDegrees(text: string): number | null {
  const clean = text.trim()
  if (!TYPED.test(clean)) return null
  return roundDegrees(
    Number(
      clean
        .replace('−', '-')
        .replace(',', '.')
        .replace(/(?<!\s)\s*°$/, ''),
    ),
  )
}

/** The same to ten centimetres. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION
}

/** `48,8566`, as it is written in a form and told in a history. */
export function degreesWords(degrees: number): string {
  return String(degrees).replace('.', ',')
}
