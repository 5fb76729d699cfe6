import { type JSXConverter, type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import type { Scheme } from '@/payload-types'
import { SafeLink } from '@/ui/SafeLink'
import { urlOf } from '../urlOf'
import { heading } from './heading'
import { tableConverters } from './tableConverters'

const link: JSXConverter = ({ node, nodesToJSX }) => (
  <SafeLink href={urlOf(node)}>
    {nodesToJSX({ nodes: 'children' in node && Array.isArray(node.children) ? node.children : [] })}
  </SafeLink>
)

const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...tableConverters,
  link,
  autolink: link,
  heading,
})

/** A rich text of a sheet; a link that leads nowhere safe is its words alone. */
export function RichBody({ body }: { body: NonNullable<Scheme['body']> }) {
  // Payload's generated type of a rich text is wider than the editor's own.
  return <RichText data={body as Parameters<typeof RichText>[0]['data']} converters={converters} />
}
