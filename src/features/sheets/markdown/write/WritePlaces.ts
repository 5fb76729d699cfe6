/** What the writing of a text asks of the folder that it goes to. */
export type WritePlaces = {
  /** How an address is written there: that of another sheet, as a way to its file. */
  link: (url: string) => string
  /** Where the file of an id is written; `null` for one that is gone. */
  picture: (id: string) => string | null
}
