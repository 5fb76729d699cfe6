/** A node of the editor's, as it is stored. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[]; [name: string]: unknown }

const BLOCK = { direction: null, format: '', indent: 0, version: 1 } as const

export const blockNode = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({
  ...BLOCK,
  type,
  children,
  ...more,
})

export const paragraphNode = (children: LexicalNode[], format = ''): LexicalNode =>
  blockNode('paragraph', children, { format, textFormat: 0, textStyle: '' })

export const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

export const frameNode = (fields: {
  id: string
  blockType: string
  [name: string]: unknown
}): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...fields },
})

export const rootOf = (children: LexicalNode[]) => ({ root: blockNode('root', children) })

/** Neighbours that bear the same marks are one text, as the editor keeps them. */
export function joinTexts(nodes: readonly LexicalNode[]): LexicalNode[] {
  const joined: LexicalNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format)
      joined[joined.length - 1] = { ...last, text: `${String(last.text)}${String(node.text)}` }
    else if (node.type !== 'text' || node.text !== '') joined.push(node)
  }
  return joined
}
