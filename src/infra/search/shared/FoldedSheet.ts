/** What an index holds folded of a sheet: words that count, one space between. */
export type FoldedSheet = {
  acronyms: string[]
  number: string
  title: string
  keywords: string[]
  organisationNames: string[]
  summary: string
  body: string
}
