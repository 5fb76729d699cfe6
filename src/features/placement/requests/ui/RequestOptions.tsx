import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { CANCELLATION_REASONS, HOLD_STATES, REFUSAL_REASONS } from '@/domain/placement/closedLists'
import type { HoldStory } from '@/domain/placement/holds/holdStories'
import { momentWords } from '@/domain/placement/momentWords'
import { optionsPath } from '../../holds/holdPaths'
import { datesWords } from '../../notices/present/datesWords'
import type { PlacedLine } from '../../notices/read/linesWhere'
import type { OpenedRequest } from '../read/openRequest'
import type { PlaceNames } from '../read/placeNames'

const TONES: Record<HoldStory['state'], string> = {
  placed: 'info',
  accepted: 'ok',
  refused: 'late',
  expired: 'late',
  cancelled: 'plain',
}

type Props = { opened: OpenedRequest; now: Date }

/** Every option that was put for a request, with its answer; then its refusals, by reason. */
export function RequestOptions({ opened: { request, options, names }, now }: Props) {
  const t = useTranslations('placementRequests.options')
  const isFamily = request.profile.children.length > 1
  return (
    <section aria-labelledby="options">
      <div className="head">
        <h2 id="options">{t('title')}</h2>
        {options.length > 0 && <a href={optionsPath(request.id)}>{t('follow')}</a>}
      </div>
      {options.length === 0 ? (
        <p className="dim">{t('none')}</p>
      ) : (
        <ul className="lines">
          {options.map((story) => (
            <Option key={story.placed.thread} story={story} names={names} isFamily={isFamily} now={now} />
          ))}
        </ul>
      )}
      <Refusals options={options} names={names} />
    </section>
  )
}

type Option = { story: HoldStory<PlacedLine>; names: PlaceNames; isFamily: boolean; now: Date }

function Option({ story: { placed, answer, state }, names, isFamily, now }: Option) {
  const t = useTranslations('placementRequests.options')
  const reason = reasonOf(answer)
  return (
    <li>
      <div className="requestHead">
        <strong>{facilityOf(names, placed)}</strong>
        <span className={`state pill ${TONES[state]}`}>{labelOf(HOLD_STATES, state)}</span>
      </div>
      <p className="small">
        {[
          names.units.get(placed.unit),
          isFamily ? t('child', { rank: (placed.child ?? 0) + 1 }) : null,
          datesWords(placed.from, placed.to),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small dim">
        {[
          t('placed', { moment: momentWords(new Date(placed.at), now) }),
          state === 'placed' && placed.expiresAt
            ? t('until', { moment: momentWords(new Date(placed.expiresAt), now) })
            : null,
          answer && reason ? t('answered', { moment: momentWords(new Date(answer.at), now), reason }) : null,
          answer?.note,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

/** How many refused for each reason, and who. */
function Refusals({ options, names }: { options: readonly HoldStory<PlacedLine>[]; names: PlaceNames }) {
  const t = useTranslations('placementRequests.options')
  const refused = options.filter(({ state }) => state === 'refused')
  if (refused.length === 0) return null
  const reasons = REFUSAL_REASONS.flatMap(({ code, label }) => {
    const of = refused.filter(({ answer }) => answer?.reason === code)
    return of.length > 0 ? [{ label, of }] : []
  })
  return (
    <>
      <h3 className="label">{t('refusals')}</h3>
      <ul className="small">
        {reasons.map(({ label, of }) => (
          <li key={label}>
            {t('refusal', {
              reason: label,
              count: of.length,
              names: of.map(({ placed }) => facilityOf(names, placed)).join(', '),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function reasonOf(answer: PlacedLine | null): string | null {
  if (!answer?.reason) return null
  return labelOf(answer.state === 'refused' ? REFUSAL_REASONS : CANCELLATION_REASONS, answer.reason)
}

const facilityOf = (names: PlaceNames, { facility }: PlacedLine): string =>
  names.facilities.get(facility)?.name ?? ''
