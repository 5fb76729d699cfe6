/** A value of a facet, its label in French and how many answers have it. */
export type LabelledCount = { value: string; label: string; count: number }
