import { z } from 'zod'
import type { SearchDocument } from '../../SearchDocument'

/** A sheet kept whole in an index: our own document, written from a SearchDocument by `toStoredDocument`. */
export const sheetSchema = z.custom<SearchDocument>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && 'title' in value,
)
