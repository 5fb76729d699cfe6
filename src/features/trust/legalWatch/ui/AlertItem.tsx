import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { ALERT_NATURES } from '@/domain/law/alertLists'
import { dayWords } from '@/domain/rates/dayWords'
import { wordDiff } from '@/features/keeping/changes/present/wordDiff'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'
import { SafeLink } from '@/ui/SafeLink'
import type { LegalAlertRow } from '../read/findLegalAlerts'
import { AlertForm } from './AlertForm'

/** A number of article stays on one line with its letter. */
const unbroken = (title: string): string =>
  frenchSpaces(title).replaceAll(/(art\.|[LRDA]\.\*{0,2}) /g, '$1\u00a0')

type Props = { alert: LegalAlertRow; from: string; now: Date }

/** One alert: the article, what has changed in it by words, the sheets that cite it, and what one does about it. */
export function AlertItem({ alert, from, now }: Props) {
  const t = useTranslations('legalWatch')
  const { title, nature, effectOn, url, before, after, citing, createdAt } = alert
  return (
    <li className="grid gap-2" id={`alerte-${alert.id}`}>
      <div className="actions">
        <h2 className="!m-0 text-[1rem]">{unbroken(title)}</h2>
        <span className="tag">{labelOf(ALERT_NATURES, nature)}</span>
        {effectOn && (
          <span className="small">
            {t(effectOn > now.toISOString().slice(0, 10) ? 'from' : 'since', { day: dayWords(effectOn) })}
          </span>
        )}
        <span className="small dim ml-auto">
          {t('seen')} <Day date={createdAt}>{relativeDay(new Date(createdAt), now)}</Day>
        </span>
      </div>
      <p className="small">
        {t('citing', { count: citing.length })}{' '}
        {citing.map(({ number, name, path }, at) => (
          <span key={number}>
            {at > 0 && ', '}
            <a href={path}>{frenchSpaces(name)}</a> <span className="xs dim num">{number}</span>
          </span>
        ))}
      </p>
      {(before || after) && (
        <details className="fold">
          <summary>{t(nature === 'note' ? 'seeNote' : 'see')}</summary>
          <p className="wordDiff">
            <Compared was={before ?? ''} is={after ?? ''} />
          </p>
        </details>
      )}
      {url && (
        <p className="actions small">
          <SafeLink href={url}>{t('read')}</SafeLink>
        </p>
      )}
      <AlertForm alert={alert} from={from} />
    </li>
  )
}

/** Words that were taken away and added, said in words too. */
function Compared({ was, is }: { was: string; is: string }) {
  const t = useTranslations('legalWatch')
  return wordDiff(frenchSpaces(was), frenchSpaces(is)).map(({ kind, text }, at) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of one text never change places
    if (kind === 'same' || text.trim() === '') return <span key={at}>{text}</span>
    const words = (
      <>
        <span className="sr">{t(kind)}</span>
        {text}
      </>
    )
    return kind === 'gone' ? <del key={at}>{words}</del> : <ins key={at}>{words}</ins>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of one text never change places
  })
}
