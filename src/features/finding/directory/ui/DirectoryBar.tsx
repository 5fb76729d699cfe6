import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SearchBox } from '@/features/finding/search/ui/SearchBox.client'
import { useSearchWords } from '@/features/finding/search/ui/useSearchWords'
import { NearFilter } from '@/ui/filters/NearFilter'
import { SearchForm } from '@/ui/filters/SearchForm.client'

type Props = { params: URLSearchParams; place: string }

/** The words, the place that one starts from and how far one goes, above the list and the map. */
export function DirectoryBar({ params, place }: Props) {
  const t = useTranslations('directory')
  const ts = useTranslations('search')
  const words = useSearchWords()
  return (
    <SearchForm path="/annuaire">
      <div className="search">
        <Search className="icon" aria-hidden />
        <SearchBox
          initial={params.get('q') ?? ''}
          words={{ ...words, label: t('label'), placeholder: t('placeholder') }}
        />
      </div>
      <NearFilter
        path="/annuaire"
        place={place}
        near={params.get('near')}
        radius={params.get('radius')}
        radii={[5, 10, 20, 50]}
        usualRadius={10}
        commune={params.get('commune')}
        elsewhere={params.get('ailleurs') === '1'}
      />
      {params.get('type') === 'service' && <input type="hidden" name="type" value="service" />}
      <button type="submit" className="btn">
        {ts('submit')}
      </button>
    </SearchForm>
  )
}
