import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'
import { adminWords, type Words } from './adminWords'
import { frenchTypography } from './frenchTypography'

/** The whole French of the admin: the CMS's catalogue, its editor's, then ours over both, printed as French is. */
export function frenchWords(config: SanitizedConfig): SanitizedConfig {
  const { fr } = config.i18n.supportedLanguages
  if (!fr) return config
  // The two catalogues hold texts and groups of texts alone: their own types list every key.
  const theirs = deepMergeSimple<Words>(
    fr.translations as Words,
    (config.i18n.translations.fr ?? {}) as Words,
  )
  const words = Object.assign({}, fr.translations, eachText(deepMergeSimple<Words>(theirs, adminWords)))
  config.i18n.supportedLanguages = { fr: { ...fr, translations: words } }
  config.i18n.translations = { fr: words }
  return config
}

function eachText(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : eachText(value),
    ]),
  )
}
