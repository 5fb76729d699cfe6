import { MapPin, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SearchForm } from '@/ui/filters/SearchForm.client'
import { PlaceField } from './PlaceField.client'
import { SearchBox } from './SearchBox.client'
import { useSearchWords } from './useSearchWords'

type Props = {
  q: string
  /** What the field of the place shows. */
  place: string
  /** INSEE code of the family's commune, which the form keeps. */
  family: string | null
}

/** The words and the place, side by side, above the results. */
export function SearchBar({ q, place, family }: Props) {
  const t = useTranslations('search')
  const words = useSearchWords()
  return (
    <SearchForm path="/recherche">
      <div className="search">
        <Search className="icon" aria-hidden />
        <SearchBox initial={q} words={words} />
      </div>
      <div className="search place">
        <MapPin className="icon" aria-hidden />
        {family && <input type="hidden" name="commune" defaultValue={family} />}
        <PlaceField
          initial={place}
          words={{
            label: t('place'),
            placeholder: t('placePlaceholder'),
            suggestions: t('communes'),
            count: t.raw('suggestionCount'),
            clear: t('clearPlace'),
          }}
        />
      </div>
      <button type="submit" className="btn">
        {t('submit')}
      </button>
    </SearchForm>
  )
}
