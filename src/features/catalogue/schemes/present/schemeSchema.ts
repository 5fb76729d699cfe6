import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { PUBLICS } from '@/domain/sheet/closedLists'
import {
  ages,
  fees,
  identity,
  mobilisation,
  named,
  territory,
  themes,
  trust,
} from '@/features/sheets/api/schemaParts'
import { codeOf, instant, list, object, optionalText, text } from '@/features/sheets/api/shapes'

/** The JSON schema of a scheme in the public API. */
export const schemeSchema = object({
  ...identity,
  title: text,
  acronyms: list(text),
  keywords: list(text),
  summary: optionalText,
  kind: codeOf(SCHEME_KINDS, true),
  themes,
  forWhom: optionalText,
  publics: list(codeOf(PUBLICS)),
  ...ages,
  level: codeOf(LEVELS, true),
  territory,
  conditions: optionalText,
  amount: optionalText,
  where: optionalText,
  delay: optionalText,
  steps: list(text),
  documents: list(text),
  appeal: optionalText,
  ...fees,
  ...mobilisation,
  contacts: list(named),
  body: { ...optionalText, description: 'Texte sans mise en forme' },
  legalReferences: list(
    object({
      title: text,
      url: optionalText,
      article: optionalText,
      legiId: optionalText,
      versionDate: optionalText,
    }),
  ),
  officialUrl: optionalText,
  validFrom: instant,
  validUntil: instant,
  ...trust,
})
