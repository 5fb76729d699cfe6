/** The words of a node of a rich text and of all it holds, in one line. */
export function wordsOfNode(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(wordsOfNode).join('') : ''
}
