import { databaseKind } from './select'

const FORMS = {
  sqlite: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  mongodb: /^[0-9a-f]{24}$/i,
}

/** Tells whether a text has the form of an id of the database in use: MongoDB refuses a query by any other (`CastError`). */
export function isDocumentId(text: string): boolean {
  return FORMS[databaseKind()].test(text)
}
