type Season = { from: string; to: string }

/** Tells whether two seasons (`MM-DD`, both ends included, which may span the new year) have a day of the year in common. */
export function seasonsOverlap(one: Season, other: Season): boolean {
  return spansOf(one).some((a) => spansOf(other).some((b) => a.from <= b.to && b.from <= a.to))
}

function spansOf({ from, to }: Season): Season[] {
  if (from <= to) return [{ from, to }]
  return [
    { from, to: '12-31' },
    { from: '01-01', to },
  ]
}
