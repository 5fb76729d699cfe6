import { RichText } from '@payloadcms/richtext-lexical/react'
import { useId } from 'react'
import type { Scheme } from '@/payload-types'
import type { RichTextExtras } from '../RichTextExtras'
import { richConverters } from './richConverters'

type Props = {
  body: NonNullable<Scheme['body']>
  extras?: RichTextExtras
  /** Gives its titles the ids that `bodyHeadings` tells. */
  anchors?: boolean
}

/**
 * A rich text of a sheet, the same on a page and on paper: tables, frames, pictures, the abbreviations of the glossary explained where
 * they first come. A link that leads nowhere safe is its words alone.
 */
export function RichBody({ body, extras = {}, anchors = false }: Props) {
  const prefix = useId()
  // Payload's generated type of a rich text is wider than the editor's own.
  const data = body as Parameters<typeof RichText>[0]['data']
  return <RichText data={data} converters={richConverters({ extras, anchors, prefix })} />
}
