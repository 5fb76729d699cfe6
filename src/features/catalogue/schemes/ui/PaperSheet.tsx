import { useTranslations } from 'next-intl'
import type { Reading } from '@/domain/editions/closedLists'
import { firstKnownChange } from '@/domain/sheet/firstKnownChange'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import type { QrTarget } from '@/features/sheets/print/qrTarget'
import { PaperDocuments } from '@/features/sheets/print/ui/PaperDocuments'
import { PaperFooter } from '@/features/sheets/print/ui/PaperFooter'
import { frenchDay } from '@/ui/frenchDay'
import type { Paper } from '../present/toPaper'
import type { ReadableScheme } from '../read/findScheme'

type Props = {
  paper: Paper
  scheme: ReadableScheme
  department: string
  qr: QrTarget
  now: Date
  /** The day of its past that the page tells; `null` for today. */
  past: { day: string; reading: Reading } | null
}

/** One A4 page for the family: plain words, black on white, room for notes. */
export function PaperSheet({ paper, scheme, department, qr, now, past }: Props) {
  const t = useTranslations('print')
  const te = useTranslations('editions')
  const number = scheme.number ?? ''
  const change = firstKnownChange({ typed: scheme.nextKnownChange, amounts: [], now }).date
  // What had ended by the day that is read.
  const readAt = past ? new Date(`${past.day}T12:00:00.000Z`) : now
  return (
    <div id="feuille" className={paper.fit === 0 ? 'paper' : `paper fit-${paper.fit}`}>
      <header>
        <strong>{t('head', { department })}</strong>
        <span>
          {past
            ? te(`printHead.${past.reading}`, { number, day: frenchDay(readAt) })
            : scheme.verifiedAt
              ? t('sheet', { number, day: frenchDay(new Date(scheme.verifiedAt)) })
              : t('sheetNever', { number })}
        </span>
      </header>
      <h1>{paper.title}</h1>
      {paper.summary && <p className="lead">{paper.summary}</p>}
      {scheme.validUntil && new Date(scheme.validUntil) < readAt && (
        <p>
          <strong>{t('ended', { day: frenchDay(new Date(scheme.validUntil)) })}</strong>
        </p>
      )}
      {paper.boxes.length > 0 && (
        <dl>
          {paper.boxes.map(({ name, text }) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {paper.steps.length > 0 && (
        <section>
          <h2>{t('steps')}</h2>
          <ol>
            {paper.steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      <PaperDocuments documents={paper.documents} />
      {paper.appeal.length > 0 && (
        <section>
          <h2>{t('appeal')}</h2>
          {paper.appeal.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      <AbbreviationList found={paper.abbreviations} />
      <div className="note">{t('note')}</div>
      <div className="gap" />
      <PaperFooter qr={qr} now={now}>
        {t('amounts')} {change && t('nextChange', { day: frenchDay(new Date(change)) })}
      </PaperFooter>
    </div>
  )
}
