/** A relation that a document cannot do without: the collection and the path of the field that hold it, and what they lead to. */
export type Need = {
  collection: string
  /** Name of the documents that need, in French. */
  plural: string
  /** The field that names them. */
  titleField: string
  path: string
  isPolymorphic: boolean
  target: string
}
