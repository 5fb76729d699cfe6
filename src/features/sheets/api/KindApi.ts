import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'

/** A sheet as other tools get it; its keys are those of its presenter. */
export type ApiItem = { id: string; number: string }

export type AskedItems = {
  payload: Payload
  readerClass: ReaderClass
  field: 'publicId' | 'number'
  values: readonly string[]
  siteUrl: string
}

/** One kind of sheet in the public API. */
export type KindApi = {
  /** The items that a class may read now among these sheets: a few reads, whatever their number. */
  items: (asked: AskedItems) => Promise<ApiItem[]>
  /** The name of an item in the description of the API, and its JSON schema. */
  name: string
  schema: Readonly<Record<string, unknown>>
  /** Several, and one, in the sentences of the description. */
  words: { several: string; one: string }
}
