const VALUE_MAX = 120

/** A value as a report can show it. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  const text = typeof value === 'object' ? shownObject(value) : String(value)
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text
}

function shownObject(value: object): string {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ')
  try {
    return JSON.stringify(value)
  } catch (error) {
    // Lists nested by tens of thousands, which no honest file has.
    if (error instanceof RangeError) return '[…]'
    throw error
  }
}
