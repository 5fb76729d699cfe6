import { createReadStream } from 'node:fs'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { ByteSurvey } from './ByteSurvey'
import { encodingOfHead, encodingOfSurvey } from './encodingOfBytes'
import { unknownEncoding } from './unknownEncoding'

/**
 * The encoding of a text file, by reading it whole but in little memory. `isMixed`: some of its bytes are of another one.
 * @throws InvalidInput when nobody can say: it would be read with wrong accents.
 */
export async function detectEncoding(file: {
  name: string
  path: string
}): Promise<{ encoding: TextEncoding; isMixed: boolean }> {
  const told = await validUtf8OrHead(file.path)
  if (told === 'utf-8') return { encoding: told, isMixed: false }
  if (told !== null && told !== 'mixed') return { encoding: told, isMixed: false }
  const survey = new ByteSurvey()
  for await (const bytes of chunksOf(file.path)) survey.add(bytes)
  survey.add(new Uint8Array(), true)
  const encoding = told === 'mixed' ? 'utf-8' : encodingOfSurvey(survey)
  if (!encoding) throw unknownEncoding(file.name)
  return { encoding, isMixed: encoding === 'utf-8' }
}

/** What the head says, or `utf-8` where all is; `mixed` where the head said UTF-8 and not all is; else `null`. */
async function validUtf8OrHead(path: string): Promise<TextEncoding | 'mixed' | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let head: TextEncoding | null | undefined
  for await (const bytes of chunksOf(path)) {
    head ??= encodingOfHead(bytes)
    if (head && head !== 'utf-8') return head
    if (!accepts(decoder, bytes, true)) return head === 'utf-8' ? 'mixed' : null
  }
  return accepts(decoder, new Uint8Array(), false) ? 'utf-8' : head === 'utf-8' ? 'mixed' : null
}

function accepts(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path)
}
