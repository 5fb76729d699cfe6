/** The date of an ISO 8601 text, `null` where there is none. */
export function optionalDate(value: string | null | undefined): Date | null {
  return value ? new Date(value) : null
}
