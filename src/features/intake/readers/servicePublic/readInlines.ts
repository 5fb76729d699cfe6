import type { Inline } from '@/domain/nationalSheet/NationalText'
import { safeHref } from '@/domain/text/safeHref'
import { textIn, type XmlElement } from './xmlTree'

/** Called with the name of each tag that this reader does not know. */
export type OnUnknown = (tag: string) => void

const MARKS = {
  MiseEnEvidence: 'strong',
  Expression: 'emphasis',
  Citation: 'emphasis',
  Exposant: 'superscript',
} as const

const isMark = (name: string): name is keyof typeof MARKS => Object.hasOwn(MARKS, name)

/** The runs of a paragraph. A tag that is not known keeps its text, and is told. */
export function readInlines(element: XmlElement, onUnknown: OnUnknown): Inline[] {
  const inlines = element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [child.replace(/\s+/g, ' ')]
    const inside = () => readInlines(child, onUnknown)
    if (isMark(child.name)) return [{ kind: MARKS[child.name], inlines: inside() }]
    switch (child.name) {
      case 'Valeur':
        return [{ kind: 'figure', text: textIn(child) }]
      case 'LienInterne':
        return [linkTo(inside(), { sheet: child.attributes.LienPublication })]
      case 'LienExterne':
        return [linkTo(inside(), { url: child.attributes.URL })]
      case 'LienIntra':
        return [{ kind: 'term', inlines: inside(), term: child.attributes.LienID ?? '' }]
      // Paragraphs of a title stand on its one line.
      case 'Paragraphe':
        return inside()
      default:
        onUnknown(child.name)
        return inside()
    }
  })
  return trimmed(inlines)
}

function linkTo(inlines: Inline[], to: { sheet?: string | undefined; url?: string | undefined }): Inline {
  const url = to.url ? safeHref(to.url) : null
  return { kind: 'link', inlines, ...(to.sheet ? { sheet: to.sheet } : {}), ...(url ? { url } : {}) }
}

/** Without the white space that the layout of the file puts around. */
function trimmed(inlines: Inline[]): Inline[] {
  const joined = inlines.reduce<Inline[]>((kept, inline) => {
    const last = kept.at(-1)
    if (typeof inline === 'string' && typeof last === 'string') kept[kept.length - 1] = last + inline
    else kept.push(inline)
    return kept
  }, [])
  const [first] = joined
  if (typeof first === 'string') joined[0] = first.trimStart()
  const last = joined.at(-1)
  if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd()
  return joined.filter((inline) => inline !== '')
}
