import { InvalidInput } from '@/errors'

/** The JSON that a page sends. @throws InvalidInput where it is none. */
export async function jsonBody(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidInput('Demande illisible.', { cause: error })
  }
}
