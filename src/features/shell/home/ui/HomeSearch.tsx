import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SearchBox } from '@/features/finding/search/ui/SearchBox.client'
import { useSearchWords } from '@/features/finding/search/ui/useSearchWords'

/** The first thing on the first page: one field. */
export function HomeSearch({ frequent }: { frequent: readonly string[] }) {
  const t = useTranslations('home')
  const words = useSearchWords()
  return (
    <section className="hero">
      <h1>{t('question')}</h1>
      <search>
        <form action="/recherche">
          <div className="search">
            <Search className="icon" aria-hidden />
            <SearchBox initial="" words={words} />
            <kbd title={t('slash')}>/</kbd>
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </div>
        </form>
      </search>
      {frequent.length > 0 && (
        <p className="hint">
          <span>{t('frequent')}</span>
          {frequent.map((words) => (
            <a key={words} href={`/recherche?q=${encodeURIComponent(words)}`}>
              {words}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
