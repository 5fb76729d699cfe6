import { diffWordsWithSpace } from 'diff'

/** A run of a text beside another: in both, in the old one, in the new one; `cut` stands for words that are in both and far from any change. */
export type DiffPiece = { kind: 'same' | 'was' | 'is' | 'cut'; text: string }

/** Words kept on each side of a change. */
const AROUND = 12
/** Changes beyond which two texts are shown one after the other: nobody would read them mixed. */
const MOST_CHANGES = 400
const FRENCH = new Intl.Segmenter('fr', { granularity: 'word' })

/** The words that went and came between two texts, with some around; two texts with little in common follow one another. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: FRENCH, maxEditLength: MOST_CHANGES })
  if (!parts) return [piece('was', before), piece('is', after)].flat()
  return parts.flatMap(({ value, added, removed }, at): DiffPiece[] => {
    if (added || removed) return piece(added ? 'is' : 'was', value)
    return shortened(value, { isFirst: at === 0, isLast: at === parts.length - 1 })
  })
}

const piece = (kind: DiffPiece['kind'], text: string): DiffPiece[] => (text === '' ? [] : [{ kind, text }])

function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): DiffPiece[] {
  const words = text.match(/\S+\s*|^\s+/g) ?? []
  const head = isFirst ? [] : words.slice(0, AROUND)
  const tail = isLast ? [] : words.slice(-AROUND)
  if (words.length <= AROUND * 2 + 4) return piece('same', text)
  return [...piece('same', head.join('')), { kind: 'cut', text: '…' }, ...piece('same', tail.join(''))]
}
