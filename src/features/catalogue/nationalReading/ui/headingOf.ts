const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

/** The tag of a heading of so many levels; all that is deeper than a page may be is one. */
export function headingOf(level: number): (typeof HEADINGS)[number] | 'h6' {
  return HEADINGS[level - 2] ?? 'h6'
}
