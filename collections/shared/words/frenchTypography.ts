import { frenchSpaces } from '@/domain/text/frenchSpaces'

/** A text of a catalogue as French prints it: apostrophes, « », …, non-breaking spaces; tags are left as they are. */
export function frenchTypography(text: string): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((part, rank) => (rank % 2 ? part : printed(part)))
    .join('')
}

function printed(part: string): string {
  return frenchSpaces(
    part
      .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
      .replace(/"([^"]*)"/g, '« $1 »')
      .replaceAll('...', '…')
      .replace(/([\p{L}\d})»])([:;?!])(?=\s|$)/gu, '$1 $2'),
  ).replaceAll(' »', '\u00a0»')
}
