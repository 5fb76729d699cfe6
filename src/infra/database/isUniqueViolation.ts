import { isValidationError } from './isValidationError'

/** Tells a refused duplicate (unique index) from other faults, on SQLite and MongoDB, whether Payload translated it or not. */
export function isUniqueViolation(error: unknown): boolean {
  if (isValidationError(error)) return error.data.errors.length > 0
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return error.code === 11000 || error.code === 'SQLITE_CONSTRAINT_UNIQUE'
}
