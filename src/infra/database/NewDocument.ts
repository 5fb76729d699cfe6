import type { CollectionSlug } from 'payload'

/** A whole new document, hooks and validation done with; dates are ISO 8601. */
export type NewDocument = {
  collection: CollectionSlug
  /** Drawn by `newDocumentId`. */
  id: string
  data: Record<string, unknown>
  /** Whether a first version goes with it. */
  versioned: boolean
}
