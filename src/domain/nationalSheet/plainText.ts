import type { Block, Inline } from './NationalText'

/** The text of runs, without their marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      return inline.kind === 'figure' ? inline.text : inlineText(inline.inlines)
    })
    .join('')
}

/**
 * The text of blocks, a line each. A line that is true in a case alone is preceded by the path of the case (`Location › Colocation : …`),
 * so that no search nor copy ever takes it for a general rule. Services and contacts are left out: they are compared apart.
 */
export function plainText(blocks: readonly Block[], path: readonly string[] = []): string {
  return linesOf(blocks, path).join('\n')
}

/** The words of blocks alone, without white space nor the cases they are true in: equal where nobody reads another text. */
export const bareWords = (blocks: readonly Block[]): string =>
  linesOf(blocks, null).join('').replace(/\s+/g, '')

function linesOf(blocks: readonly Block[], path: readonly string[] | null): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return said(inlineText(block.inlines), path)
      case 'list':
        return block.items.flatMap((item) => linesOf(item, path))
      case 'table':
        return [
          ...said(block.title ?? '', path),
          ...block.rows.flatMap((row) =>
            said(row.map(({ blocks: cell }) => linesOf(cell, []).join(' ')).join(' | '), path),
          ),
        ]
      case 'section':
      case 'note':
        return [...said(block.title ?? '', path), ...linesOf(block.blocks, path)]
      case 'cases':
        return block.cases.flatMap((one) => {
          const lines = linesOf(one.blocks, path && [...path, one.title])
          return path && lines.length > 0 ? lines : [...said(one.title, path), ...lines]
        })
      case 'conditional':
        return linesOf(block.blocks, path && [...path, 'Selon la situation'])
      case 'service':
      case 'contact':
        return []
      default:
        return block satisfies never
    }
  })
}

function said(text: string, path: readonly string[] | null): string[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  return [!path || path.length === 0 ? trimmed : `${path.join(' › ')} : ${trimmed}`]
}
