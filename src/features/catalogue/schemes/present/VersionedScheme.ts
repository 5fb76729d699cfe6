import { CONTENT_FIELDS } from '@/domain/scheme/hasContentChanged'
import type { Scheme } from '@/payload-types'

const FIELDS = [...CONTENT_FIELDS, 'changeNote', 'modifiedAt', 'audience'] as const

/** What is read of a stored version: the words of its readers, when they changed and what its editor says of it. */
export type VersionedScheme = Pick<Scheme, (typeof FIELDS)[number]>

/** The same, as the `select` of a read of versions. */
export const VERSION_FIELDS = { version: Object.fromEntries(FIELDS.map((field) => [field, true as const])) }
