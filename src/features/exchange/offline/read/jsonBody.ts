import { InvalidInput, TooLarge } from '@/errors'
import { boundedText } from '@/infra/http/boundedText'

/** In bytes: twenty reports written offline. */
const LONGEST = 256_000

/** The JSON that a page sends. @throws InvalidInput where it is none, TooLarge. */
export async function jsonBody(request: Request): Promise<unknown> {
  const text = await boundedText(request, LONGEST)
  if (text === null) throw new TooLarge('Cette demande est trop longue.')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidInput('Demande illisible.', { cause: error })
  }
}
