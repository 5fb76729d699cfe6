/** What weighs on the height of a hand-out: each text takes whole lines. */
export type PaperTexts = { title: string; lines: readonly string[]; pairs: readonly string[] }

const WIDE = 92
const HALF = 42
/** Lines that fit at each step, from the full size to the smallest. */
const CAPACITY = [26, 30, 34, 39, 45, 53]

/** The step of shrinking (0 to 6) at which a hand-out should fit one A4 page; the browser measures and corrects it. */
export function fitStep({ title, lines, pairs }: PaperTexts): number {
  const height = (text: string, width: number) => Math.ceil(text.length / width)
  const total =
    height(title, 48) * 2 +
    lines.reduce((sum, text) => sum + height(text, WIDE), 0) +
    pairs.reduce((sum, text) => sum + height(text, HALF) + 1, 0) / 2
  const step = CAPACITY.findIndex((capacity) => total <= capacity)
  return step === -1 ? CAPACITY.length : step
}
