/** The largest form that a page itself takes, in bytes: files go to routes of their own. */
const LARGEST = 1024 * 1024

/**
 * Tells whether the form sent to a page can be read. Next takes every multipart body sent to a page for one of its own actions, and
 * answers a fault of the server when it is broken; routes read theirs and say so themselves.
 */
export async function isReadablePost(request: Request): Promise<boolean> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST' || !/^multipart\/form-data\b/i.test(type)) return true
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return true
  try {
    await request.clone().formData()
    return true
  } catch {
    // `TypeError`: no boundary, or a body that ends before its last part does.
    return false
  }
}
