/** What a value that is no plain JSON may look like in a call without parts; anything else refers to a part that is not there. */
const INLINE = /^\$(?:\$|undefined$|-?Infinity$|-0$|NaN$|T$|D|n-?\d+$)/

/**
 * Tells whether the call of a server action can be decoded: a form of several parts, or arguments as JSON. Next answers others by a fault
 * of the server. Reads the body.
 */
export async function isReadableCall(request: Request): Promise<boolean> {
  try {
    if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
      await request.formData()
      return true
    }
    const values: unknown = JSON.parse(await request.text())
    return Array.isArray(values) && isPlain(values)
  } catch {
    // Neither a form nor JSON, or nested without end.
    return false
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || INLINE.test(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain)
}
