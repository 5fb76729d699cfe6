import { useTranslations } from 'next-intl'
import type { Plan } from '@/domain/guide/Plan'
import { type PlanFaultLists, planFaults } from '@/domain/guide/planFaults'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { movePath } from '../guideDeskPaths'

const LISTS = ['twice', 'circle', 'unfiled'] as const satisfies readonly (keyof PlanFaultLists)[]

/** What has no place, or a place that is another's: each with the move that mends it. */
export function PlanFaults({ plan }: { plan: Plan }) {
  const t = useTranslations('guideDesk')
  const faults = planFaults(plan)
  return LISTS.filter((list) => faults[list].length > 0).map((list) => (
    <section key={list} aria-labelledby={`plan-${list}`}>
      <h2 id={`plan-${list}`}>{t(list)}</h2>
      <p className="dim">{t(`${list}Lead`)}</p>
      <ul className="plan-desk">
        {faults[list].map(({ id, title, planNumber }) => (
          <li key={id}>
            <div className="what">
              {planNumber && <span className="num">{planNumber}</span>} {frenchSpaces(title)}
            </div>
            <div className="actions">
              <a className="btn quiet" href={movePath(id)} aria-label={t('moveOf', { title })}>
                {t('move')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))
}
