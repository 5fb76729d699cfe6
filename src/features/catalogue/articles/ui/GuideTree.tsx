import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { TreeLine } from '../present/guideTree'

/** The plan beside a page of the guide, open on the branch where one is; behind a fold on a narrow screen. */
export function GuideTree({ tree, folded = false }: { tree: readonly TreeLine[]; folded?: boolean }) {
  const t = useTranslations('guide')
  const lines = (
    <nav className="guide-tree" aria-label={t('plan')}>
      <Lines lines={tree} />
    </nav>
  )
  if (!folded) return lines
  return (
    <details className="fold guide-folded no-print">
      <summary>{t('plan')}</summary>
      {lines}
    </details>
  )
}

function Lines({ lines }: { lines: readonly TreeLine[] }) {
  return (
    <ol>
      {lines.map(({ id, planNumber, title, href, isHere, inside }) => (
        <li key={id}>
          <a href={href} aria-current={isHere ? 'page' : undefined}>
            <span className="num">{planNumber}</span> {frenchSpaces(title)}
          </a>
          {inside.length > 0 && <Lines lines={inside} />}
        </li>
      ))}
    </ol>
  )
}
