import type { ReadBulletin } from '../read/readBulletin'

/** All that a bulletin says to its reader, text by text. */
export function bulletinTexts({ introduction, lines }: ReadBulletin): string[] {
  return [
    introduction,
    ...lines.flatMap(({ title, summary, heading }) => [heading ?? '', title, summary ?? '']),
  ]
}
