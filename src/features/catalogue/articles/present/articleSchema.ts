import { identity, trust } from '@/features/sheets/api/schemaParts'
import { instant, list, object, optionalText, text } from '@/features/sheets/api/shapes'

/** The JSON schema of a sheet of the guide in the public API. */
export const articleSchema = object({
  ...identity,
  title: text,
  planNumber: { ...optionalText, description: 'Place dans le plan du guide : elle peut changer' },
  chapters: {
    ...list(text),
    description: 'Titres des chapitres qui la tiennent, du plus large au plus étroit',
  },
  acronyms: list(text),
  keywords: list(text),
  summary: optionalText,
  body: { ...optionalText, description: 'Texte sans mise en forme' },
  legalReferences: list(object({ title: text, url: optionalText, article: optionalText })),
  validFrom: instant,
  validUntil: instant,
  ...trust,
})
