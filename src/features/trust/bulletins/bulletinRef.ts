/** Which bulletin, as addresses name it. */
export type BulletinRef = { year: number; number: number }

/** `2026-7`; `null` for what names none. */
export function bulletinRef(text: string): BulletinRef | null {
  const found = /^(\d{4})-([1-9]\d{0,3})$/.exec(text)
  return found ? { year: Number(found[1]), number: Number(found[2]) } : null
}

/** The page of a bulletin. */
export function bulletinPath({ year, number }: BulletinRef): string {
  return `/bulletins/${year}-${number}`
}

/** One figure that grows from one bulletin to the next. */
export function bulletinRank({ year, number }: BulletinRef): number {
  return year * 10_000 + number
}
