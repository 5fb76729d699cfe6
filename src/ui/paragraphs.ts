import { frenchSpaces } from '@/ui/frenchSpaces'

/** The paragraphs of a plain text (a blank line parts them). */
export function paragraphs(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => frenchSpaces(part.trim()))
    .filter(Boolean)
}
