import { useTranslations } from 'next-intl'
import { addressLine } from '@/features/sheets/present/addressLine'
import { PaperDocuments } from '@/features/sheets/print/ui/PaperDocuments'
import { PaperFooter } from '@/features/sheets/print/ui/PaperFooter'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { InterviewPrint } from '../present/InterviewPrint'
import type { InterviewSheet } from '../present/InterviewSheet'

type Props = {
  page: InterviewPrint
  contact: InterviewSheet['contact']
  department: string
  now: Date
}

/** One A4 page for the family: up to three aids, one address, the papers once each, a line for the next appointment. */
export function InterviewPaper({
  page: { aids, documents, isListCut, fit },
  contact,
  department,
  now,
}: Props) {
  const t = useTranslations('interview')
  const tp = useTranslations('print')
  return (
    <div id="feuille" className={fit === 0 ? 'paper interview' : `paper interview fit-${fit}`}>
      <header>
        <strong>{tp('head', { department })}</strong>
        <span>{frenchDay(now)}</span>
      </header>
      <p className="paper-title">{t('paperTitle')}</p>
      {aids.map(({ number, title, summary, facts, verifiedAt, isCut }, at) => (
        <section key={number}>
          <h2>
            {aids.length > 1 && `${at + 1}. `}
            {title}
          </h2>
          {summary && <p>{summary}</p>}
          <ul className="facts">
            {facts.map(({ name, text }) => (
              <li key={name}>
                {tp(name)}
                {' : '}
                <strong>{text}</strong>
              </li>
            ))}
          </ul>
          <p className="source">
            {isCut
              ? t('more', { number, day: verifiedAt ? frenchDay(new Date(verifiedAt)) : 'none' })
              : verifiedAt
                ? tp('sheet', { number, day: frenchDay(new Date(verifiedAt)) })
                : tp('sheetNever', { number })}
          </p>
        </section>
      ))}
      {contact && (
        <section className="address">
          <h2>{t('where')}</h2>
          <p>
            <strong>{contact.name}</strong>
          </p>
          {[
            addressLine(contact.address) || contact.contactPoint,
            contact.phone && tp('phone', { phone: contact.phone }),
            contact.hoursText,
          ].map((text) => text && <p key={text}>{frenchSpaces(text)}</p>)}
        </section>
      )}
      <PaperDocuments documents={documents} />
      {isListCut && <p className="source">{t('moreDocuments')}</p>}
      <section>
        <h2>{t('next')}</h2>
        <p id="prochain" className="typed" />
      </section>
      <div className="note">{t('note')}</div>
      <div className="gap" />
      <PaperFooter qr={null} now={now}>
        {tp('amounts')}
      </PaperFooter>
    </div>
  )
}
