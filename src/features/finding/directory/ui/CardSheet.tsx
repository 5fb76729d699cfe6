import { useTranslations } from 'next-intl'
import { shortDate } from '@/domain/hours/dayNames'
import { localTime } from '@/domain/localTime'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import type { QrTarget } from '@/features/sheets/print/qrTarget'
import { PaperFooter } from '@/features/sheets/print/ui/PaperFooter'
import { frenchDay } from '@/ui/frenchDay'
import type { Card } from '../present/toCard'

type Props = {
  card: Card
  /** Where it receives besides, a line each. */
  permanences: string[]
  number: string
  verifiedAt: string | null
  department: string
  /** What each abbreviation means. */
  glossary: ReadonlyMap<string, string>
  qr: QrTarget
  now: Date
}

/** Half an A4 page to hand over: where to go, when, whom to call. Black on white. */
export function CardSheet({ card, permanences, number, verifiedAt, department, glossary, qr, now }: Props) {
  const t = useTranslations('print')
  const tc = useTranslations('card')
  const today = localTime(now).day
  const closures = card.closures
    .filter(({ to }) => to >= today)
    .map(({ from, to }) =>
      from === to
        ? tc('closedOn', { day: shortDate(from) })
        : tc('closed', { from: shortDate(from), to: shortDate(to) }),
    )
  const boxes = [
    { title: tc('phone'), lines: card.phones, big: true },
    { title: tc('address'), lines: [...card.address, ...card.access] },
    { title: tc('hours'), lines: [...card.hours, ...closures] },
    { title: tc('permanences'), lines: permanences },
    { title: tc('documents'), lines: card.documents },
  ].filter(({ lines }) => lines.length > 0)
  const texts = [card.name, card.by ?? '', card.whatFor, ...boxes.flatMap(({ lines }) => lines)]
  return (
    <div className="half-page">
      <div id="feuille" className="paper">
        <header>
          <strong>{t('head', { department })}</strong>
          <span>
            {verifiedAt
              ? t('sheet', { number, day: frenchDay(new Date(verifiedAt)) })
              : t('sheetNever', { number })}
          </span>
        </header>
        <h1>{card.name}</h1>
        {card.by && <p>{tc('by', { name: card.by })}</p>}
        {card.whatFor && <p>{card.whatFor}</p>}
        <dl>
          {boxes.map(({ title, lines, big }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className={big ? 'big' : undefined}>{lines.join('\n')}</dd>
            </div>
          ))}
        </dl>
        <AbbreviationList found={abbreviationsIn(texts, glossary)} />
        <div className="gap" />
        <PaperFooter qr={qr} now={now}>
          {tc('call')}
        </PaperFooter>
      </div>
    </div>
  )
}
