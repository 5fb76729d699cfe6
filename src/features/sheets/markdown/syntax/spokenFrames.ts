import { WORDS } from './frameSyntax'

export type LineFault = { line: number; rule: string }

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const OPENING = /^( {0,3})(:{3,})[ \t]*([a-zà-ü][a-zà-ü0-9-]*)(?:[ \t]([^{[]*))?$/i
const CLOSING = /^ {0,3}:{3,}[ \t]*$/

/**
 * Puts the frames that people write, `::: ou-s-adresser caf, pmi`, in the form that the parser of directives reads, line by line so that
 * lines keep their numbers. A frame never closed, which would swallow the rest of its text, is a fault.
 */
export function spokenFrames(text: string): { text: string; faults: LineFault[] } {
  const faults: LineFault[] = []
  const open: number[] = []
  let fence: string | null = null
  const lines = text.split('\n').map((line, at) => {
    const mark = FENCE.exec(line)?.[1] ?? null
    if (fence === null ? mark : mark?.startsWith(fence)) fence = fence === null ? mark : null
    if (fence !== null || mark !== null) return line
    if (CLOSING.test(line)) {
      if (open.pop() === undefined)
        faults.push({ line: at + 1, rule: '« ::: » ne ferme aucun encadré : fiche refusée' })
      return line
    }
    const found = OPENING.exec(line)
    if (!found) return line
    open.push(at + 1)
    const [, indent, colons, name, words = ''] = found
    const said = words.trim().replaceAll('"', '')
    return `${indent}${colons}${name}${said ? `{${WORDS}="${said}"}` : ''}`
  })
  for (const line of open)
    faults.push({ line, rule: 'cet encadré n’est pas fermé par « ::: » : fiche refusée' })
  return { text: lines.join('\n'), faults }
}
