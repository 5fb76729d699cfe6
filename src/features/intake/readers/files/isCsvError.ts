/** Tells an error of csv-parse by its code: a built server may hold several copies of its class. */
export function isCsvError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
}
