import { ThemeIcon } from '@/ui/ThemeIcon'
import type { ThemeBranch } from '../read/listThemes'

/** Every theme with its children. */
export function ThemeTree({ themes }: { themes: ThemeBranch[] }) {
  return (
    <div className="tree">
      {themes.map(({ id, slug, title, icon, count, children }) => (
        <section key={id} aria-labelledby={`t-${slug}`}>
          <h2 id={`t-${slug}`}>
            <ThemeIcon name={icon} /> <a href={`/themes/${slug}`}>{title}</a>{' '}
            {count !== null && <span className="small dim num">{count}</span>}
          </h2>
          <ul className="small">
            {children.map((child) => (
              <li key={child.id}>
                <a href={`/themes/${child.slug}`}>{child.title}</a>{' '}
                {child.count !== null && <span className="dim num">{child.count}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
