import { useTranslations } from 'next-intl'
import { OPTIONS_PATH } from '../SEARCH_PATH'

/** A child, by rank, and where it would go: a place, or whichever of a unit is free. */
type HoldTarget = { child: number; place?: string | null; unit?: string }

type Props = {
  request: string
  targets: readonly HoldTarget[]
  /** Days, where a part of the stay alone is free. */
  span?: { from: string; to: string | null }
  label: string
  /** What the button is about, for whoever does not see its row. */
  about: string
  /** Until when the option would stand, in words. */
  end: string
  /** The address of the results, to come back to. */
  back: string
  quiet?: boolean
}

/** One press puts an option, whose end is said before. */
export function HoldForm({ request, targets, span, label, about, end, back, quiet = false }: Props) {
  const t = useTranslations('placementSearch')
  return (
    <form method="post" action={OPTIONS_PATH} className="holdForm no-print">
      <input type="hidden" name="demande" value={request} />
      {targets.map(({ child, place, unit }) => (
        <span key={child} hidden>
          <input type="hidden" name="enfant" value={child} />
          {place && <input type="hidden" name="place" value={place} />}
          {!place && unit && <input type="hidden" name="unite" value={unit} />}
        </span>
      ))}
      {span && <input type="hidden" name="du" value={span.from} />}
      {span?.to && <input type="hidden" name="au" value={span.to} />}
      <input type="hidden" name="retour" value={back} />
      <button type="submit" className={quiet ? 'btn quiet' : 'btn'}>
        {label} <span className="sr">{about}</span>
      </button>
      <span className="xs dim">{t('holdUntil', { end })}</span>
    </form>
  )
}
