import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { Block } from '@/domain/nationalSheet/NationalText'

export type ContentsLine = { anchor: string; title: string; inside: ContentsLine[] }

/** The contents of the text of a sheet: its chapters, and its cases with the chapters of each. */
export function contentsOf({ body }: Pick<NationalSheet, 'body'>): ContentsLine[] {
  return linesOf(body, 2)
}

function linesOf(blocks: readonly Block[], depth: number): ContentsLine[] {
  if (depth === 0) return []
  return blocks.flatMap((block) => {
    if (block.kind === 'conditional') return linesOf(block.blocks, depth)
    const titled = block.kind === 'section' ? [block] : block.kind === 'cases' ? block.cases : []
    return titled.map(({ anchor, title, blocks: inside }) => ({
      anchor,
      title,
      inside: linesOf(inside, depth - 1),
    }))
  })
}
