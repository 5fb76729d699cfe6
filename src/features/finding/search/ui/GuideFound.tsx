import { useTranslations } from 'next-intl'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { addressOf } from '@/ui/filters/searchUrl'
import { Pager } from '@/ui/Pager'
import type { PageAnswer } from '../read/findForPage'
import { HitRow } from './HitRow'
import { LeftOutWords } from './LeftOutWords'

type Props = { found: Extract<PageAnswer, { state: 'found' }>; q: string; now: Date }

/** What is found within the guide, in one list. */
export function GuideFound({ found: { answer, list, facts }, q, now }: Props) {
  const t = useTranslations('guide')
  const ts = useTranslations('search')
  const everywhere = addressOf('/recherche', new URLSearchParams({ q }))
  return (
    <>
      <div className="bar">
        <strong>{t('found', { total: answer.total, q })}</strong>
        <a className="small" href="/guide">
          {t('clear')}
        </a>
        <a className="small" href={everywhere}>
          {t('everywhere')}
        </a>
      </div>
      {answer.total > 0 && <LeftOutWords words={answer.droppedWords} />}
      <ResultsArea>
        {answer.total === 0 && <p className="empty">{t('nothing')}</p>}
        <ol>
          {list.rows.map((row) => (
            <HitRow key={row.hit.id} row={row} facts={facts} now={now} place={[]} />
          ))}
        </ol>
      </ResultsArea>
      <Pager
        page={answer.page}
        pages={Math.ceil(Math.min(list.count, LAST_HIT) / answer.pageSize)}
        label={ts('pages')}
        previous={ts('previous')}
        next={ts('next')}
        href={(page) => addressOf('/guide', new URLSearchParams({ q, page: String(page) }))}
      />
    </>
  )
}
