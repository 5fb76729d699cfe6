import { createHmac, timingSafeEqual } from 'node:crypto'
import { secret } from './secret'

const USE = 'words of an answer'
const LONGEST = 1_500

const markOf = (words: string): string =>
  createHmac('sha256', secret()).update(`${USE}: ${words}`).digest('base64url')

/** Words of ours as one piece of an address, so that the page there says them: nobody else can make a page say theirs. */
export function sealWords(words: string): string {
  return `${Buffer.from(words.slice(0, LONGEST)).toString('base64url')}.${markOf(words.slice(0, LONGEST))}`
}

/** The words that `sealWords` put in an address; `null` for whatever it did not. */
export function openSealedWords(sealed: string | null): string | null {
  const [text = '', mark = ''] = sealed?.split('.') ?? []
  const words = Buffer.from(text, 'base64url').toString()
  const [given, expected] = [Buffer.from(mark), Buffer.from(markOf(words))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? words : null
}
