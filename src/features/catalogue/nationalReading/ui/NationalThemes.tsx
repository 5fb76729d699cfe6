import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { NationalTheme } from '../read/nationalThemes'

/** The themes of the national guide, each with the number of its sheets. */
export function NationalThemes({ themes }: { themes: readonly NationalTheme[] }) {
  const t = useTranslations('nationalSheets')
  return (
    <nav aria-label={t('themes')}>
      <ul className="themes">
        {themes.map(({ code, title, total }) => (
          <li key={code}>
            <a href={`/fiches-nationales?${new URLSearchParams({ theme: code || 'autres' })}`}>
              {frenchSpaces(title) || t('otherTheme')}
              <span>{total}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
