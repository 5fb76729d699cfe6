/** A filter in force; `href`: the same search without it. */
export type Chip = { label: string; href: string }
