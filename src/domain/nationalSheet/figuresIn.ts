import type { Block, Inline } from './NationalText'

/** The figures that the authors of a text marked as such (« 553,16 € »), in its order; each may be a dated amount. */
export function figuresIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return inRuns(block.inlines)
      case 'list':
        return block.items.flatMap(figuresIn)
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(({ blocks: cell }) => figuresIn(cell)))
      case 'cases':
        return block.cases.flatMap(({ blocks: inside }) => figuresIn(inside))
      case 'note':
      case 'section':
      case 'conditional':
        return figuresIn(block.blocks)
      case 'service':
      case 'contact':
        return []
      default:
        return block satisfies never
    }
  })
}

const inRuns = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => {
    if (typeof inline === 'string') return []
    return inline.kind === 'figure' ? [inline.text.replace(/\s+/g, ' ').trim()] : inRuns(inline.inlines)
  })
