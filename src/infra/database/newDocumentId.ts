import { randomBytes, randomUUID } from 'node:crypto'
import { databaseKind } from './select'

const OBJECT_ID_BYTES = 12

/** An id for a document that is about to be written, in the form of the database in use. */
export function newDocumentId(): string {
  return databaseKind() === 'sqlite' ? randomUUID() : randomBytes(OBJECT_ID_BYTES).toString('hex')
}
