import { type CodePage, characterOf } from '@/domain/text/encoding/codePages'

/** In the order in which French files have them: the first of equals is taken. */
const PAGES: readonly CodePage[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437']
const SMALL = new Set('éèêëàâçîïôùûüœæñäöáíóú')
const CAPITAL = new Set('ÉÈÊËÀÂÇÎÏÔÙÛÜŒÆÑÄÖ')
const SIGNS = new Set('«»“”‘’–—…€°²³•·\u00a0')
/** Signs that stand within a word: `l’aide`, `étudiant·e·s`. */
const INSIDE = new Set('’·°')
/** What a sign alone is worth beside a letter of French, which tells more. */
const SIGN = 0.7
/** Below, nobody can say what the file is written in. */
const LEAST = 0.6

/**
 * Which encoding makes French of these bytes, by what stands before and after each (`ByteSurvey.contexts`); `null` when none does.
 */
export function guessCodePage(contexts: ReadonlyMap<number, number>): CodePage | null {
  const scored = PAGES.map((page) => ({ page, score: scoreOf(page, contexts) }))
  const best = scored.reduce((first, next) => (next.score > first.score + 1e-9 ? next : first))
  return best.score >= LEAST ? best.page : null
}

function scoreOf(page: CodePage, contexts: ReadonlyMap<number, number>): number {
  const read = (byte: number) => (byte < 0x80 ? String.fromCharCode(byte) : characterOf(page, byte))
  let [sum, all] = [0, 0]
  for (const [context, count] of contexts) {
    sum += count * worth(read(context >> 16), read((context >> 8) & 0xff), read(context & 0xff))
    all += count
  }
  return all === 0 ? 1 : sum / all
}

/** From 1 for what French writes there to -1 for what it never does. */
function worth(before: string, character: string, after: string): number {
  if (SMALL.has(character)) return isCapital(before) && isCapital(after) ? -1 : 1
  if (CAPITAL.has(character)) return isSmall(before) ? -1 : 1
  if (!SIGNS.has(character)) return -1
  const isInside = isLetter(before) && isLetter(after)
  return isInside && !INSIDE.has(character) ? -1 : isInside && character === '’' ? 1 : SIGN
}

const isSmall = (character: string) => /[a-z]/.test(character) || SMALL.has(character)
const isCapital = (character: string) => /[A-Z]/.test(character) || CAPITAL.has(character)
const isLetter = (character: string) => isSmall(character) || isCapital(character)
