/** A run of text of a national sheet, as its readers render it; a bare string is plain text. */
export type Inline =
  | string
  | { kind: 'strong' | 'emphasis' | 'superscript'; inlines: Inline[] }
  /** To another national sheet (`F815`, `N305`), or to an address outside. */
  | { kind: 'link'; inlines: Inline[]; sheet?: string; url?: string }
  /** Explained by a definition of the same sheet, `R15912`. */
  | { kind: 'term'; inlines: Inline[]; term: string }
  /** A figure that its authors mark as one: an amount, a rate. */
  | { kind: 'figure'; text: string }

export const NOTE_KINDS = ['toKnow', 'toNote', 'warning', 'reminder', 'example'] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

/** A cell of a table; `columns` and `rows` tell how many it covers, where it is more than one. */
export type NationalCell = { blocks: Block[]; heading: boolean; columns?: number; rows?: number }

/** One of several cases that exclude one another; `anchor` is its address in the page. */
export type NationalCase = { anchor: string; title: string; blocks: Block[] }

/** An online service or a form. */
export type NationalService = {
  /** "Téléservice", "Formulaire", "Simulateur", in the words of the source. */
  type: string
  title: string
  url: string | null
  /** Number of the form, where it has one. */
  form: string | null
  provider: string | null
  blocks: Block[]
  /** Papers that go with it, notices among them; absent where there are none. */
  attached?: NationalService[]
}

/** Whom to go to; `pivot` names the kind of body in the national directory, `maison_handicapees`. */
export type NationalContact = {
  title: string
  pivot: string | null
  url: string | null
  complement: string | null
  /** Whose directory the source takes it from; absent where it says none. */
  provider?: string
  blocks: Block[]
}

/** A piece of the text of a national sheet. */
export type Block =
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; title: string | null; rows: NationalCell[][] }
  | { kind: 'note'; note: NoteKind; title: string | null; blocks: Block[] }
  /** `level` is 2 for a chapter, 3 and more below. */
  | { kind: 'section'; anchor: string; title: string; level: number; blocks: Block[] }
  | { kind: 'cases'; cases: NationalCase[] }
  /** True in some situations that the source keeps to its own questions: never to be shown as true of everybody. */
  | { kind: 'conditional'; blocks: Block[] }
  | { kind: 'service'; service: NationalService }
  | { kind: 'contact'; contact: NationalContact }
