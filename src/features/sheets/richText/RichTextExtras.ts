/** A file that a rich text shows. */
export type ShownPicture = {
  url: string
  alt: string
  width: number | null
  height: number | null
  isPicture: boolean
}

/** What a page shows of a rich text beside it. `glossary`: meanings by abbreviation; `sheets`: names by number, of those that the reader may read. */
export type RichTextExtras = {
  glossary?: ReadonlyMap<string, string>
  sheets?: ReadonlyMap<string, string>
  pictures?: ReadonlyMap<string, ShownPicture>
}
