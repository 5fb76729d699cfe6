import { getTranslations } from 'next-intl/server'
import { addDays, daysFrom } from '@/domain/hours/calendarDay'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { Outcome } from '@/ui/Outcome'
import type { CalendarFrame } from '../CalendarFrame'
import type { TypedAct } from '../present/actFields'
import { kindWords } from '../present/commitmentWords'
import { orderedActs } from '../present/orderedActs'
import { isTold, type Refusal } from '../present/Refusal'
import type { OpenedCommitment } from '../read/openCommitment'
import { ActForm } from './ActForm'
import { CalendarHead } from './CalendarHead'
import { CommitmentFacts } from './CommitmentFacts'
import { CommitmentLine } from './CommitmentLine'
import { HistoryLines } from './HistoryLines'
import { RefusalSummary } from './RefusalSummary'

type Props = {
  frame: CalendarFrame
  opened: OpenedCommitment
  child: MaskedChild | undefined
  refusal: Refusal | null
  asked: URLSearchParams
}

/** One commitment: what it is, what one may do of it, and how it came to that. */
export async function CommitmentPage({ frame, opened, child, refusal, asked }: Props) {
  const t = await getTranslations('placeCalendar')
  const { place, standing, lines, absences } = opened
  const { desk, rights, sheet, today } = frame
  const acts = rights.edit ? orderedActs(standing, { coordinates: rights.coordinate }) : []
  const waits = standing.kind === 'hold' && standing.state === 'placed'
  const late = lateDays(opened, today)
  return (
    <div className="page narrow calendar-page">
      <CalendarHead
        frame={frame}
        title={t('commitment.title', { kind: kindWords(standing), place: place.reference })}
        text={`${sheet.name} · ${place.unit.name}`}
        here={place.reference}
      />
      <RefusalSummary refusal={refusal} />
      <Outcome
        texts="placeCalendar"
        info={asked.get('info')}
        fault={isTold(refusal) ? null : asked.get('erreur')}
      />
      {late > 0 && <p className="notice late">{t('commitment.late', { count: late })}</p>}
      <CommitmentFacts frame={frame} opened={opened} child={child} />
      {desk === 'coordinator' && standing.request && (
        <p className="way">
          <a href={`/places/demandes/${standing.request}`}>{t('commitment.toRequest')}</a>
        </p>
      )}
      {waits && desk === 'keeper' && rights.edit && (
        <p className="actions">
          <a className="btn" href={keepingPath(sheet.number, 'demandes')}>
            {t('commitment.answer')}
          </a>
          <span className="small dim">{t('commitment.answerText')}</span>
        </p>
      )}
      {acts.length > 0 && (
        <section className="acts">
          <h2 className="head">{t('commitment.acts')}</h2>
          {acts.map((act, at) => {
            const typed = refusal?.typed.act === act ? refusal : null
            return (
              <ActForm
                key={act}
                frame={frame}
                act={act}
                place={place.id}
                thread={standing.thread}
                presets={presetsOf(act, opened, today)}
                typed={typed?.typed ?? null}
                faults={typed?.faults ?? []}
                mayOverride={rights.coordinate && typed?.isRule === true}
                isOpen={at === 0 && !refusal && isDue(standing, today)}
                {...(act === 'extend' && standing.state === 'planned'
                  ? { title: t('act.extendPlanned') }
                  : {})}
              />
            )
          })}
        </section>
      )}
      {acts.length === 0 && !waits && (
        <p className="dim">{t(rights.edit ? 'commitment.noAct' : 'commitment.readOnly')}</p>
      )}
      {absences.length > 0 && (
        <section>
          <h2 className="head">{t('commitment.absences')}</h2>
          <ul className="lines">
            {absences.map((absence) => (
              <li key={absence.thread}>
                <CommitmentLine frame={frame} standing={absence} child={undefined} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <HistoryLines lines={lines} />
    </div>
  )
}

/** Whether what comes next in the life of a commitment is to be done by now. */
function isDue({ kind, state, from, to }: Standing, today: string): boolean {
  if (state === 'planned') return from <= today
  return kind !== 'hold' && to !== null && to <= today
}

/** How many days what was to be done has waited. */
function lateDays({ standing: { kind, state, from, to } }: OpenedCommitment, today: string): number {
  const due =
    kind === 'stay' && state === 'planned'
      ? from
      : (kind === 'stay' && state === 'arrived') || (kind === 'absence' && state === 'open')
        ? to
        : null
  return due && due < today ? daysFrom(due, today) : 0
}

/** Days that a form holds first, where today is not the likeliest. */
function presetsOf(act: TypedAct, { standing: { from, to, readyOn } }: OpenedCommitment, today: string) {
  if (act === 'postpone') return { from: from < today ? addDays(today, 1) : from }
  if (act === 'prepare') return { readyOn: readyOn ?? '' }
  return act === 'extend' && to ? { to } : {}
}
