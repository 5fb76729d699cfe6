import { impliedWords } from './impliedWords'
import { isInitials } from './isInitials'
import { isNearlyWord } from './isNearlyWord'
import { wordClass } from './wordClasses'

/**
 * How two names stand: `same` in other words; `close`, but for a word that says nothing, a letter or a part of the commune's name; `part`, one says more
 * than the other (a branch, a service, a site); `apart`, each says what the other does not.
 */
export type NameRelation = 'same' | 'close' | 'part' | 'apart'

/** `only`: what each name says alone. */
export type NameComparison = { relation: NameRelation; only: readonly [string[], string[]] }

type Words = readonly string[]

/** What takes its meaning from a word that one name has alone: words of their commune, and of the address that they share, if any. */
type Around = { place: ReadonlySet<string>; address: ReadonlySet<string> }

/** Compares two names, as `nameWords` writes them. Symmetric. */
export function compareNames(a: Words, b: Words, { place, address }: Around): NameComparison {
  const left = withoutTypos(lacking(a, b), lacking(b, a))
  const [placeA, placeB] = [
    left.a.filter((word) => place.has(word)),
    left.b.filter((word) => place.has(word)),
  ]
  const implied = new Set([...a, ...b].flatMap(impliedWords))
  const says = (word: string) =>
    wordClass(word) !== 'noise' &&
    !place.has(word) &&
    !address.has(word) &&
    !implied.has(word) &&
    !(wordClass(word) === 'own' && isInitials(word, [a, b]))
  const [onlyA, onlyB] = [left.a.filter(says), left.b.filter(says)]
  // Each names another part of the place: communes that have become one.
  if (placeA.length > 0 && placeB.length > 0)
    return {
      relation: 'apart',
      only: [
        [...onlyA, ...placeA],
        [...onlyB, ...placeB],
      ],
    }
  const isPartly = placeA.length + placeB.length > 0 && a.some((word) => place.has(word) && b.includes(word))
  const shared = a.filter((word) => b.includes(word) && wordClass(word) !== 'noise')
  const isWhole = a.length > 0 && left.a.length + left.b.length === 0
  // Two names of which nothing is left (“Association”, a name of the place, another script) are not one.
  if (shared.length === 0 && !isWhole && !left.isTyped && onlyA.length * onlyB.length === 0)
    return { relation: 'part', only: [onlyA, onlyB] }
  const hasOwn = shared.some((word) => wordClass(word) === 'own')
  const relation = relationOf(onlyA, onlyB, hasOwn)
  return {
    relation: relation === 'same' && (isPartly || left.isTyped) ? 'close' : relation,
    only: [onlyA, onlyB],
  }
}

/** `hasOwn`: both say a word that is the body's own; without one, each word tells. */
function relationOf(onlyA: Words, onlyB: Words, hasOwn: boolean): NameRelation {
  const classes = [onlyA, onlyB].map((words) => words.map(wordClass))
  const all = classes.flat()
  if (all.length === 0) return 'same'
  const isMutual = onlyA.length > 0 && onlyB.length > 0
  if (!isMutual) return hasOwn && all.every((each) => each === 'soft') ? 'close' : 'part'
  return all.includes('own') || classes.every((each) => each.includes('number')) ? 'apart' : 'part'
}

const lacking = (words: Words, others: Words) => words.filter((word) => !others.includes(word))

/** Words that are one but for a letter are taken for the same. */
function withoutTypos(a: string[], b: string[]): { a: string[]; b: string[]; isTyped: boolean } {
  const isOwn = (word: string) => wordClass(word) === 'own'
  const twin = (word: string, others: string[]) =>
    isOwn(word) && others.some((other) => isOwn(other) && isNearlyWord(word, other))
  const [restA, restB] = [a.filter((word) => !twin(word, b)), b.filter((word) => !twin(word, a))]
  return { a: restA, b: restB, isTyped: restA.length < a.length }
}
