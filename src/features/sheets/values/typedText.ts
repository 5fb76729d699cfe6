import { mendMojibake } from '@/domain/text/encoding/mendMojibake'
import { oneLine } from '@/domain/text/oneLine'
import { severalLines } from '@/domain/text/severalLines'
import { withoutHtml } from './toPlainText'

/** A text of one line as people typed or pasted it, in plain characters: entities and accents of a wrong encoding as they were meant. */
export const typedLine = (text: string): string => oneLine(withoutHtml(mendMojibake(text)))

/** The same of several lines. */
export const typedLines = (text: string): string => severalLines(withoutHtml(mendMojibake(text)))
