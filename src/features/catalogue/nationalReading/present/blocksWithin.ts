import type { Block } from '@/domain/nationalSheet/NationalText'

/** The blocks that a block holds, one level down. */
export function blocksWithin(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return []
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks)
    case 'cases':
      return block.cases.flatMap(({ blocks }) => blocks)
    case 'service':
      return block.service.blocks
    case 'contact':
      return block.contact.blocks
    default:
      return block.blocks
  }
}
