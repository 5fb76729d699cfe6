import type { Block, NationalService } from '@/domain/nationalSheet/NationalText'

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
      return serviceBlocks(block.service)
    case 'contact':
      return block.contact.blocks
    default:
      return block.blocks
  }
}

/** The blocks of a service, and of the papers that go with it. */
export function serviceBlocks({ blocks, attached = [] }: NationalService): Block[] {
  return [...blocks, ...attached.flatMap(serviceBlocks)]
}
