import { useTranslations } from 'next-intl'
import { isWebAddress } from '@/domain/text/safeHref'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { NationalChange } from '../NationalChange'
import type { NationalList } from '../nationalLists'
import { ChangedAmounts } from './ChangedAmounts'
import { ConcernedList } from './ConcernedList'
import { NationalActs } from './NationalActs'
import { WordDiff } from './WordDiff'

type Props = { change: NationalChange; list: NationalList; sourceUrl: string | null }

/** One national change whole: its words before and after, the amounts, the local sheets that it concerns, then what to do. */
export function NationalChangeCard({ change, list, sourceUrl }: Props) {
  const t = useTranslations('national')
  const { code, title, event, seenAt, fileOn, themeTitle, passages, movedTo, work } = change
  const isGone = event === 'gone' || movedTo !== null
  return (
    <article
      id="changement"
      tabIndex={-1}
      aria-labelledby="changement-titre"
      className="grid content-start gap-4"
    >
      <header>
        <h2 id="changement-titre">
          {frenchSpaces(title)} <span className="xs dim num">{code}</span>
        </h2>
        <p className="small dim">
          <span className={isGone ? 'tag late' : 'tag info'}>{t(`event.${event}`)}</span>{' '}
          <span className="tag">{t(`work.${work}`)}</span>{' '}
          {[
            themeTitle,
            t('seen', { day: frenchDay(new Date(seenAt)) }),
            fileOn && t('fileOn', { day: frenchDay(new Date(`${fileOn}T12:00:00Z`)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isWebAddress(sourceUrl ?? undefined) && (
          <p className="actions">
            <a href={sourceUrl ?? ''} rel="noopener">
              {t('source')}
            </a>
          </p>
        )}
      </header>
      <ConcernedList change={change} list={list} />
      <section aria-labelledby="changement-mots">
        <h3 id="changement-mots" className="label">
          {t('what')}
        </h3>
        {isGone && <p>{t('goneWords')}</p>}
        {movedTo && <p className="notice soon">{t('heir', { code: movedTo })}</p>}
        {!isGone && passages.length === 0 && <p>{t('noWords')}</p>}
        {passages.map(({ path, title: part, before, after }) => (
          <div key={path} className="mt-3">
            <p className="xs dim">
              {frenchSpaces(part) || t('beginning')}
              {before === '' && ` · ${t('came')}`}
              {after === '' && ` · ${t('went')}`}
            </p>
            <WordDiff before={before} after={after} />
          </div>
        ))}
      </section>
      <ChangedAmounts figures={change.figures} />
      <NationalActs change={change} list={list} isGone={isGone} />
    </article>
  )
}
