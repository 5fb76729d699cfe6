import { ArrowUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { interviewPart, MOST_AIDS } from '@/domain/interview/interviewNumbers'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import type { InterviewSheet } from '../present/InterviewSheet'
import { changeInterview } from '../write/changeInterview'
import { AppointmentField } from './AppointmentField.client'

type Props = { sheet: InterviewSheet; placeName: string | null }

/** What one does with the page before printing: order, removal, and what is missing; none of it goes on the paper. */
export function InterviewTools({ sheet, placeName }: Props) {
  const t = useTranslations('interview')
  const { aids, contact, chosen, gone } = sheet
  const address = chosen && contact?.number ? [{ number: contact.number, title: contact.name }] : []
  const room = MOST_AIDS - aids.length - gone.filter((number) => interviewPart(number) === 'aid').length
  return (
    <div className="no-print">
      <h1 className="mt-6">{t('title')}</h1>
      <p className="small dim">{t('kept')}</p>
      <ul className="lines">
        {aids.map(({ number, title }, at) => (
          <Line key={number} number={number} title={title}>
            {at > 0 && (
              <Gesture gesture="earlier" number={number} label={t('earlierOf', { title })}>
                <ArrowUp className="icon" aria-hidden />
                {t('earlier')}
              </Gesture>
            )}
          </Line>
        ))}
        {address.map((line) => (
          <Line key={line.number} {...line} />
        ))}
        {gone.map((number) => (
          <Line key={number} number={number} title={t('gone', { number })} />
        ))}
      </ul>
      <p className="small dim" role="status">
        {room > 0 ? t('room', { count: room }) : t('noRoom')}{' '}
        {!chosen &&
          (contact ? t('near', { place: placeName ?? 'none', name: contact.name }) : t('noAddress'))}
      </p>
      <AppointmentField label={t('next')} hint={t('nextHint')} />
      <div className="papertools">
        <PaperActions back={{ path: '/', label: t('home') }} />
        <Gesture gesture="empty" number="" label={t('empty')} quiet>
          {t('empty')}
        </Gesture>
      </div>
    </div>
  )
}

function Line({ number, title, children }: { number: string; title: string; children?: ReactNode }) {
  const t = useTranslations('interview')
  return (
    <li className="actions">
      <span>{title}</span>
      <span className="xs dim num">{number}</span>
      <span className="actions ml-auto">
        {children}
        <Gesture gesture="remove" number={number} label={t('removeOf', { title })}>
          <Trash2 className="icon" aria-hidden />
          {t('remove')}
        </Gesture>
      </span>
    </li>
  )
}

type GestureProps = {
  gesture: 'earlier' | 'remove' | 'empty'
  number: string
  /** Its whole name, for whoever hears it alone. */
  label: string
  quiet?: boolean
  children: ReactNode
}

function Gesture({ gesture, number, label, quiet, children }: GestureProps) {
  return (
    <form action={changeInterview}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="gesture" value={gesture} />
      <input type="hidden" name="back" value="" />
      <button type="submit" className={quiet ? 'btn quiet' : 'btn bare'} aria-label={label}>
        {children}
      </button>
    </form>
  )
}
