import { ThemeIcon } from '@/ui/ThemeIcon'
import type { ThemeBranch } from '../read/listThemes'

/** The themes of the first level, each with the number of its schemes. */
export function ThemeList({ themes }: { themes: ThemeBranch[] }) {
  return (
    <ul className="themes">
      {themes.map(({ id, slug, title, icon, count }) => (
        <li key={id}>
          <a href={`/themes/${slug}`}>
            <ThemeIcon name={icon} />
            {title}
            {count !== null && <span>{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
