import { Fragment } from 'react'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { type DiffPiece, wordDiff } from '../present/wordDiff'

/** A text before and after as one: what went is struck through, what came is underlined. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-line max-w-[75ch]">
      {wordDiff(before, after).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come several times, in this order
        <Fragment key={at}>{run(piece)}</Fragment>
      ))}
    </p>
  )
}

function run({ kind, text }: DiffPiece) {
  if (kind === 'was') return <del>{frenchSpaces(text)}</del>
  if (kind === 'is') return <ins className="font-semibold">{frenchSpaces(text)}</ins>
  return kind === 'cut' ? ' … ' : frenchSpaces(text)
}
