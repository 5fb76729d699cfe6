import { z } from 'zod'
import { severalLines } from '@/domain/text/severalLines'

/** A text of a form, empty when absent, of as many characters as its field lets browsers count: they send two for a line break. */
export const typedWords = (most: number) =>
  z.string().default('').transform(severalLines).pipe(z.string().max(most))
