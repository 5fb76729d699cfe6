/** What is written of a number: its words, and whether it answers, faxes or both. */
export type PhoneLabel = { words: string; use: 'phone' | 'fax' | 'both' }

type Place = { start: number; end: number }

const FAX = /(?<!\p{L})(?:fax|t[ée]l[ée]copi\p{L}*|t[ée]l[ée]c|tlc)(?!\p{L})/iu
const PHONE = /(?<!\p{L})(?:t[ée]l|t[ée]l[ée]phon\p{L}*|phone|standard|accueil|secr[ée]tariat)(?!\p{L})/iu
/** The fax has the number of the telephone. */
const SAME = /(?<!\p{L})(?:idem|identique|m[êe]mes?)(?!\p{L})/iu
/** Signs and words that say nothing but that a number comes. */
const EMPTY =
  /^(?:[^\p{L}\p{N}]|(?:ou|et|puis|tél|tel|téléphone|telephone|phone|fixe|portable|port|mobile|mob|standard|accueil|n°|fax|appele[rz]|compose[rz]|joindre|le|au)(?!\p{L}))*$/iu
const EDGE = /^[\s/;,.|:–—_-]+|(?<![\s/;,.|:–—_-])[\s/;,.|:–—_-]+$/g
const TRAILING = /(?<!\p{L})(?:tél|tel|téléphone|telephone|au|le)[\s.:]*$/iu
const LEADING = /^(?:(?:tél|tel|téléphone|telephone|phone)(?!\p{L})[\s.:]*)/iu
/** Where the words of a number end and those of the next one start: the first of these signs, else of those. */
const LISTING = /[;|]/
const PARTING = /[;|/]|,(?= )|\)|(?<!\p{L})(?:ou|et|puis)(?!\p{L})/iu

/** What the numbers are for that come with these words, or stand in a column of this name. */
export function phoneUse(words: string): PhoneLabel['use'] {
  if (!FAX.test(words)) return 'phone'
  return PHONE.test(words) || SAME.test(words) ? 'both' : 'fax'
}

/** The words of each number: before it when the first has some there (`Tél : … Fax : …`), after it otherwise (`… (accueil) / … (nuit)`). */
export function phoneLabels(text: string, numbers: readonly Place[], column: string): PhoneLabel[] {
  const gaps = numbers.map(({ start }, at) => text.slice(numbers[at - 1]?.end ?? 0, start))
  const end = text.slice(numbers.at(-1)?.end ?? 0)
  const isBefore = !isEmpty(gaps[0] ?? '') || FAX.test(gaps[0] ?? '')
  const raw: { before: string; after: string }[] = numbers.map(() => ({ before: '', after: '' }))
  for (const [at, gap] of [...gaps, end].entries()) {
    const [previous, next] = [raw[at - 1], raw[at]]
    const [one, two] = previous && next ? shared(gap, isBefore) : previous ? [gap, ''] : ['', gap]
    if (previous) previous.after = one
    if (next) next.before = two
  }
  const labels = raw.map(({ before, after }) => labelOf(before, after, phoneUse(column)))
  return shareFax(withInitials(labels))
}

/** What of the words between two numbers is the first one's, and what the second one's. */
function shared(gap: string, isBefore: boolean): [string, string] {
  const sign = LISTING.exec(gap) ?? PARTING.exec(gap)
  if (sign) {
    const cut = sign[0] === ')' ? sign.index + 1 : sign.index
    return [gap.slice(0, cut), gap.slice(sign.index + sign[0].length)]
  }
  const isNext = isBefore || /:\s*$/.test(gap) || FAX.test(gap)
  return isNext ? ['', gap] : [gap, '']
}

function labelOf(before: string, after: string, ofColumn: PhoneLabel['use']): PhoneLabel {
  const all = `${before} ${after}`
  const use = FAX.test(all) || PHONE.test(all) ? phoneUse(all) : ofColumn
  const isSentence = /[\p{L}\p{N}] ?$/u.test(before) && /^ ?[\p{L}\p{N}]/u.test(after)
  const words = [before, after]
    .map(cleaned)
    .filter(Boolean)
    .join(isSentence ? ' … ' : ', ')
  return {
    use,
    words: use === 'both' ? ['téléphone et fax', withoutFax(words)].filter(Boolean).join(', ') : words,
  }
}

/** `T : …` and `F : …` where both stand. */
function withInitials(labels: PhoneLabel[]): PhoneLabel[] {
  if (!labels.some(({ words }) => /^t$/i.test(words))) return labels
  return labels.map((label) => {
    if (/^t$/i.test(label.words)) return { ...label, words: '' }
    return /^f$/i.test(label.words) ? { use: 'fax', words: '' } : label
  })
}

/** Of two numbers behind `Tél/Fax`, the first is called and the second faxes. */
function shareFax(labels: PhoneLabel[]): PhoneLabel[] {
  const [first, second] = labels
  const isAlone = second?.use !== 'fax' && ['', first?.words].includes(second?.words)
  if (labels.length !== 2 || first?.use !== 'both' || !isAlone) return labels
  return [
    { use: 'phone', words: first.words.replace(/^téléphone et fax(?:, )?/, '') },
    { use: 'fax', words: '' },
  ]
}

const isEmpty = (words: string) => EMPTY.test(words)

function cleaned(words: string): string {
  if (isEmpty(words)) return ''
  const bare = words
    .replaceAll(EDGE, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replaceAll(EDGE, '')
    .replaceAll(/\s+/g, ' ')
  return isEmpty(bare)
    ? ''
    : bare
        .replace(/^\(([^()]*)\)?$/, '$1')
        .replace(/^([^()]*)\)$/, '$1')
        .replace(/[ ([]{1,3}$/, '')
        .trim()
}

const withoutFax = (words: string) =>
  words
    .replace(
      /^(?:tél|tel|téléphone|telephone)?[\s./&-]{0,3}(?:et)?[\s./&-]{0,3}(?:fax|télécopie)[\s.:]{0,3}/iu,
      '',
    )
    .replaceAll(EDGE, '')
