import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { ByteSurvey } from './ByteSurvey'
import { guessCodePage } from './guessCodePage'

/** A file of one encoding in which this many bytes of another were pasted is still of the first. */
const BAD_FOR_ONE_GOOD = 10
const HEAD = 4096

/** What the first bytes of a file say of its encoding: a byte order mark, or the zeros that UTF-16 is full of; else `null`. */
export function encodingOfHead(head: Uint8Array): TextEncoding | null {
  const [first, second, third] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const start = head.subarray(0, HEAD)
  const zeros = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (even + odd < start.length / 5) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/**
 * The encoding of bytes that are not all UTF-8: UTF-8 all the same where some of them plainly are, else the one that makes French of
 * them; `null` when none does.
 */
export function encodingOfSurvey({ good, bad, contexts }: ByteSurvey): TextEncoding | null {
  return good > 0 && good * BAD_FOR_ONE_GOOD >= bad ? 'utf-8' : guessCodePage(contexts)
}

/** The encoding of a text that is in memory whole; `null` when nobody can say. */
export function encodingOfBytes(bytes: Uint8Array): TextEncoding | null {
  const told = encodingOfHead(bytes)
  if (told) return told
  const survey = new ByteSurvey()
  survey.add(bytes, true)
  return survey.bad === 0 ? 'utf-8' : encodingOfSurvey(survey)
}
