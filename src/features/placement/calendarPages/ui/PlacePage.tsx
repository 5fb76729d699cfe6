import { getTranslations } from 'next-intl/server'
import { shortDate } from '@/domain/hours/dayNames'
import { labelOf } from '@/domain/labelOf'
import { EXTRA_REASONS, PLACE_KINDS } from '@/domain/placement/closedLists'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { Outcome } from '@/ui/Outcome'
import type { CalendarFrame } from '../CalendarFrame'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { BEGINNINGS } from '../present/actFields'
import { dayOfPlace } from '../present/dayOfPlace'
import { DAY_WORDS } from '../present/occupationWords'
import { isTold, type Refusal } from '../present/Refusal'
import type { OwnPlace } from '../read/findOwnPlace'
import { ActForm } from './ActForm'
import { CalendarHead } from './CalendarHead'
import { CommitmentLine } from './CommitmentLine'
import { KeepPlaceForms, type TypedKeep } from './KeepPlaceForms'
import { RefusalSummary } from './RefusalSummary'

type Props = {
  frame: CalendarFrame
  place: OwnPlace
  row: CalendarPlaceRow
  childrenOf: ReadonlyMap<string, MaskedChild>
  refusal: Refusal | null
  typed: TypedKeep | null
  asked: URLSearchParams
}

/** One place: what takes it now and next, what one may begin on it, how it is kept, and what was. */
export async function PlacePage({ frame, place, row, childrenOf, refusal, typed, asked }: Props) {
  const t = await getTranslations('placeCalendar')
  const { sheet, rights, today } = frame
  const { kind, inServiceFrom, inServiceTo } = place
  const isOver = inServiceTo !== null && inServiceTo < today
  const now = dayOfPlace(row, row.occupations, today).kind
  const isPast = (thread: string) =>
    !row.occupations.some((one) => one.thread === thread && (one.to ?? today) >= today)
  const lists = [
    { title: t('bed.current'), standing: row.standing.filter(({ thread }) => !isPast(thread)) },
    { title: t('bed.past'), standing: row.standing.filter(({ thread }) => isPast(thread)).reverse() },
  ]
  return (
    <div className="page narrow calendar-page">
      <CalendarHead
        frame={frame}
        title={t('bed.title', { reference: place.reference })}
        text={`${sheet.name} · ${place.unit.name}`}
        here={place.reference}
      />
      <RefusalSummary refusal={refusal} />
      <Outcome
        texts="placeCalendar"
        info={asked.get('info')}
        fault={isTold(refusal) || typed ? null : asked.get('erreur')}
      />
      <dl className="facts">
        <dt>{t('bed.now')}</dt>
        <dd>{DAY_WORDS[now].word}</dd>
        <dt>{t('bed.nature')}</dt>
        <dd>
          {labelOf(PLACE_KINDS, kind)}
          {place.extraReason && `, ${labelOf(EXTRA_REASONS, place.extraReason).toLowerCase()}`}
        </dd>
        <dt>{t('bed.inService')}</dt>
        <dd>
          {inServiceTo
            ? t('bed.between', { from: shortDate(inServiceFrom), to: shortDate(inServiceTo) })
            : t('bed.since', { from: shortDate(inServiceFrom) })}
        </dd>
      </dl>
      {lists.map(({ title, standing }, at) =>
        standing.length === 0 && at > 0 ? null : (
          <section key={title}>
            <h2 className="head">{title}</h2>
            {standing.length === 0 && <p className="dim">{t('bed.none')}</p>}
            <ul className="lines">
              {standing.map((one) => (
                <li key={one.thread}>
                  <CommitmentLine frame={frame} standing={one} child={childrenOf.get(one.thread)} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {rights.edit && !isOver && (
        <section className="acts">
          <h2 className="head">{t('bed.begin')}</h2>
          {BEGINNINGS.map((act) => {
            const own = refusal?.typed.act === act ? refusal : null
            return (
              <ActForm
                key={act}
                frame={frame}
                act={act}
                place={place.id}
                thread=""
                presets={place.inServiceTo ? { to: place.inServiceTo } : {}}
                typed={own?.typed ?? null}
                faults={own?.faults ?? []}
                mayOverride={rights.coordinate && own?.isRule === true}
              />
            )
          })}
        </section>
      )}
      {rights.manage && !isOver && <KeepPlaceForms frame={frame} place={place} typed={typed} />}
    </div>
  )
}
