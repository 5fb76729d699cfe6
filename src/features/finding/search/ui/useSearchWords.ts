import { useTranslations } from 'next-intl'
import { DOCUMENT_TYPES, documentWords } from '@/domain/sheet/documentTypes'
import type { SearchBoxWords } from './SearchBox.client'

/** The texts of the search field: given by the server, so that no catalogue travels to the browser. */
export function useSearchWords(): SearchBoxWords {
  const t = useTranslations('search')
  return {
    label: t('label'),
    placeholder: t('placeholder'),
    suggestions: t('suggestions'),
    count: t.raw('suggestionCount'),
    clear: t('clear'),
    types: Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, documentWords(type).label])),
  }
}
