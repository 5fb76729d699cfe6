/** A sheet that looks like the one that somebody proposes, as the reader may see it. */
export type LikeSheet = {
  number: string
  name: string
  /** 0 to 100, and why in French, the strongest first. */
  score: number
  reasons: string[]
  /** What it says, by the names of the fields of the form. */
  lines: Partial<Record<string, string[]>>
  /** For editors: who may read it, or that nobody does yet. */
  standing: 'draft' | 'published'
}

/** Whose eyes the comparison is made with: a class of readers, or the editors', who see every sheet and draft. */
export type Eyes =
  | { kind: 'reader'; readerClass: import('@/domain/ReaderClass').ReaderClass }
  | { kind: 'editor' }
