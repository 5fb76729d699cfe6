import { useTranslations } from 'next-intl'
import { ALL_FOLLOW_KINDS } from '@/domain/follow/followKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Crumbs } from '@/ui/Crumbs'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import type { LastChange } from '../read/findLastChange'
import type { UrgentPerson } from '../read/findUrgentPeople'
import { MOST_WORDS, urgentPath } from '../urgentPath'

type Props = {
  sheet: { number: string; name: string }
  change: LastChange
  /** `null` while the search, which some of them follow, is away. */
  people: readonly UrgentPerson[] | null
  info: boolean
  fault: 'noWord' | 'changed' | 'already' | 'unknown' | null
}

/** What will be told at once of a sheet, and to whom, before it leaves; what was told, once it has. */
export function UrgentPage({ sheet: { number, name }, change, people, info, fault }: Props) {
  const t = useTranslations('urgent')
  const { notice } = change
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: sheetPath(number), text: name }]} here={t('title')} />
      <div className="page narrow">
        <h1>{t('title')}</h1>
        <p className="lead dim">{t('lead')}</p>
        <OutcomeNotice info={info ? t('done') : null} fault={fault ? t(`fault.${fault}`) : null} />
        {notice ? (
          <p className="notice">
            {t('told', { count: notice.recipients, by: notice.byName ?? '' })} <Day date={notice.at} />
            {'\u00a0: '}
            {frenchSpaces(notice.words)}
          </p>
        ) : people === null ? (
          <p className="notice late" role="alert">
            {t('away')}
          </p>
        ) : people.length === 0 ? (
          <p className="empty">{t('nobody')}</p>
        ) : (
          <form method="post" action={`${urgentPath(number)}/agir`} className="grid gap-4">
            <input type="hidden" name="seen" value={change.key} />
            <div className="field">
              <label htmlFor="words">{t('words')}</label>
              <p className="hint" id="words-hint">
                {t('wordsHint', { most: MOST_WORDS })}
              </p>
              <textarea
                id="words"
                name="words"
                rows={4}
                maxLength={MOST_WORDS}
                required
                aria-describedby="words-hint"
                defaultValue={change.words}
              />
            </div>
            <Recipients people={people} />
            <p>
              <button type="submit" className="btn">
                {t('submit', { count: people.length })}
              </button>
            </p>
          </form>
        )}
        <p className="actions">
          <a href={sheetPath(number)}>{t('back')}</a>
        </p>
      </div>
    </>
  )
}

function Recipients({ people }: { people: readonly UrgentPerson[] }) {
  const t = useTranslations('urgent')
  const counts = ALL_FOLLOW_KINDS.map((kind) => ({
    kind,
    count: people.filter(({ by }) => by === kind).length,
  })).filter(({ count }) => count > 0)
  return (
    <section aria-labelledby="destinataires">
      <h2 id="destinataires">{t('people', { count: people.length })}</h2>
      <ul className="lines">
        {counts.map(({ kind, count }) => (
          <li key={kind}>{t(`by.${kind}`, { count })}</li>
        ))}
      </ul>
      <details className="fold">
        <summary>{t('names')}</summary>
        <p className="small">{people.map((person) => person.name).join(', ')}</p>
      </details>
    </section>
  )
}
