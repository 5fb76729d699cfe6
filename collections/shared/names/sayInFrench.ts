import { frenchOfEditor } from './frenchOfEditor'

/** Puts French in place of a fixed English text, in the pieces of text that React holds: none is taken away from it. */
export function sayInFrench(element: HTMLElement): void {
  const french = frenchOfEditor(element.textContent?.trim() ?? '')
  if (french === null) return
  const pieces = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  for (const [rank, piece] of pieces.entries()) piece.nodeValue = rank === 0 ? french : ''
}
