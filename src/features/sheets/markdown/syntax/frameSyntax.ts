import type { ContainerDirective } from 'mdast-util-directive'
import type { Handle, Options as ToMarkdown } from 'mdast-util-to-markdown'
import { directive } from 'micromark-extension-directive'
import type { Construct, Extension } from 'micromark-util-types'

const COLON = 58

/** The frames of directives, and none of their marks in a line: « Durée:deux » stays words. */
export const frameSyntax = (): Extension => {
  const constructs: Construct[] = [directive().flow?.[COLON] ?? []].flat()
  return { flow: { [COLON]: constructs.slice(0, 1) } }
}

/** The words after the name of a frame, `caf, D0012`, in the attribute that carries them from the file to the tree. */
export const WORDS = 'mots'

const frame: Handle = (node: ContainerDirective, _, state, info) => {
  const tracker = state.createTracker(info)
  const exit = state.enter('containerDirective')
  const words = node.attributes?.[WORDS]
  const head = tracker.move(`::: ${node.name}${words ? ` ${words}` : ''}\n`)
  const inside = tracker.move(state.containerFlow(node, tracker.current()))
  exit()
  return `${head}${inside}${inside ? '\n' : ''}:::`
}

/** Written as people write them: `::: attention`. */
export const frameToMarkdown: ToMarkdown = {
  handlers: { containerDirective: frame },
  unsafe: [{ atBreak: true, character: ':', after: '::' }],
}
