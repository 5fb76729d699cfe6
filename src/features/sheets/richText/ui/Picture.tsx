import { SafeLink } from '@/ui/SafeLink'
import type { ShownPicture } from '../RichTextExtras'

/** A picture inside a text; another kind of file is a link to it. */
export function Picture({ picture: { url, alt, width, height, isPicture } }: { picture: ShownPicture }) {
  if (!isPicture)
    return (
      <p>
        <SafeLink href={url}>{alt}</SafeLink>
      </p>
    )
  return (
    <p className="picture">
      {/* biome-ignore lint/performance/noImgElement: sharp has made its sizes, and each reader's right is asked of the file itself */}
      <img src={url} alt={alt} width={width ?? undefined} height={height ?? undefined} loading="lazy" />
    </p>
  )
}
