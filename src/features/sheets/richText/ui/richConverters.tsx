import type { JSXConverter, JSXConverters, JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import { AbbreviatedText } from '@/features/sheets/glossary/ui/AbbreviatedText'
import { abbreviatedParts } from '@/domain/text/abbreviations'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import { headingSlugs } from '../present/bodyHeadings'
import { calloutOf } from '../present/callouts'
import { uploadOf } from '../present/uploadOf'
import type { RichTextExtras } from '../RichTextExtras'
import { urlOf } from '../urlOf'
import { CalloutBox } from './CalloutBox'
import { formatted } from './formatted'
import { Picture } from './Picture'
import { tableConverters } from './tableConverters'

type Given = { extras: RichTextExtras; anchors: boolean; prefix: string }

const TITLES: readonly string[] = ['h2', 'h3', 'h4', 'h5', 'h6']
const NO_GLOSSARY: ReadonlyMap<string, string> = new Map()

/** How each node of a rich text is shown. They are called in reading order: what is told once a section relies on it. */
export function richConverters({ extras, anchors, prefix }: Given): JSXConvertersFunction {
  const told = new Set<string>()
  const slugOf = headingSlugs()
  let count = 0
  const plainText: JSXConverter = ({ node }) => formatted(frenchSpaces(textOf(node)), formatOf(node))
  const text: JSXConverter = ({ node }) => {
    count += 1
    // Worked out here and not when it is drawn: what a section has told depends on the order.
    const parts = abbreviatedParts(frenchSpaces(textOf(node)), extras.glossary ?? NO_GLOSSARY, told)
    return formatted(<AbbreviatedText parts={parts} prefix={`${prefix}${count}`} />, formatOf(node))
  }
  return ({ defaultConverters }) => {
    const quiet: JSXConverters = { ...defaultConverters, text: plainText }
    const link: JSXConverter = ({ node, nodesToJSX }) => (
      <SafeLink href={urlOf(node)}>{nodesToJSX({ nodes: childrenOf(node), converters: quiet })}</SafeLink>
    )
    const callout: JSXConverter = ({ node, nodesToJSX }) => {
      const read = calloutOf(node)
      if (!read) return null
      // Nodes of the editor all have a version.
      const inside = nodesToJSX({ nodes: read.nodes as Parameters<typeof nodesToJSX>[0]['nodes'] })
      return (
        <CalloutBox callout={read} names={extras.sheets}>
          {inside}
        </CalloutBox>
      )
    }
    // A link in a title is one that a page may lead to, as any other.
    Object.assign(quiet, { link, autolink: link })
    return {
      ...defaultConverters,
      ...tableConverters,
      text,
      link,
      autolink: link,
      heading: ({ node, nodesToJSX }) => {
        told.clear()
        const tag = 'tag' in node && TITLES.includes(String(node.tag)) ? String(node.tag) : 'h2'
        const Tag = tag as 'h2'
        const id = anchors ? slugOf(node) : undefined
        return <Tag id={id}>{nodesToJSX({ nodes: childrenOf(node), converters: quiet })}</Tag>
      },
      upload: ({ node }) => {
        const read = uploadOf(node)
        const picture = read && extras.pictures?.get(read.id)
        return picture ? <Picture picture={read.alt ? { ...picture, alt: read.alt } : picture} /> : null
      },
      blocks: { warningNote: callout, remark: callout, example: callout, whereToGo: callout },
    }
  }
}

const childrenOf = (node: object) => ('children' in node && Array.isArray(node.children) ? node.children : [])
const textOf = (node: object): string => ('text' in node ? String(node.text) : '')
const formatOf = (node: object): number => ('format' in node ? Number(node.format) || 0 : 0)
