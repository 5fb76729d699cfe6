import { useTranslations } from 'next-intl'
import {
  type QualityCriterion,
  qualityScore,
  type ScoredOrganisation,
  type ScoredService,
  structureScore,
} from '@/domain/dataInclusion/qualityScore'

type Scored = ScoredService & { number?: string | null; name: string }
type Props = {
  organisation: ScoredOrganisation
  /** One service, or all those of the organisation. */
  services: readonly Scored[]
  now: Date
}

const FULL = 100

/** What would make these services better known by other directories, for editors alone: the caller checks. */
export function QualityTodo({ organisation, services, now }: Props) {
  const t = useTranslations('quality')
  const scored = services.map((service) => ({ service, quality: qualityScore(service, organisation, now) }))
  const score = structureScore(scored.map(({ quality }) => quality))
  return (
    <section className="card no-print" aria-labelledby="qualite">
      <h2 id="qualite">{t('title')}</h2>
      <p>
        {services.length === 0 ? t('noService') : t('score', { score: Math.round(score * FULL) })}{' '}
        <span className="dim small">{t('editorsOnly')}</span>
      </p>
      {scored.map(({ service, quality }) => (
        <TodoList
          key={service.number ?? service.name}
          name={services.length > 1 ? service.name : null}
          todo={quality.criteria
            .filter(({ applicable, value }) => applicable && value < 1)
            .map(({ code }) => code)}
        />
      ))}
    </section>
  )
}

function TodoList({ name, todo }: { name: string | null; todo: QualityCriterion[] }) {
  const t = useTranslations('quality')
  return (
    <>
      {name && <h3>{name}</h3>}
      {todo.length === 0 ? (
        <p className="small">{t('nothing')}</p>
      ) : (
        <ul>
          {todo.map((code) => (
            <li key={code}>{t(`todo.${code}`)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
