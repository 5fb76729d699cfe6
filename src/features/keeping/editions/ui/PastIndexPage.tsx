import { getTranslations } from 'next-intl/server'
import { readingOf } from '@/domain/editions/pastPath'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ReadAtForm } from '@/features/sheets/editions/ui/ReadAtForm'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Past } from '../read/findPast'
import { EditionList } from './EditionList'

type Props = { past: Past; readerClass: ReaderClass; query: URLSearchParams; now: Date }

/** All that is known of the past of a sheet: a day to ask for, and its editions. What was typed and is no day is said beside its field. */
export async function PastIndexPage({ past, readerClass, query, now }: Props) {
  const t = await getTranslations('editions')
  const { number, name, isWithdrawn } = past
  const editions = past.editions.filter(({ audience }) => canReadAudience(readerClass, audience))
  const typed = query.get('le')
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={isWithdrawn ? [] : [{ href: sheetPath(number), text: t('sheet', { number }) }]}
        here={t('here')}
      />
      <div className="page narrow">
        <h1>{t('heading', { title: frenchSpaces(name) })}</h1>
        <p className="lead">{t('lead')}</p>
        {isWithdrawn && <p className="notice soon">{t('withdrawn')}</p>}
        <ReadAtForm
          number={number}
          id="lire-au"
          typed={{ day: typed ?? '', reading: readingOf(query.get('lecture')) }}
          fault={typed === null ? null : t('unread')}
        />
        <section aria-labelledby="editions">
          <h2 id="editions">{t('list')}</h2>
          {editions.length > 0 ? (
            <EditionList number={number} editions={editions} now={now} />
          ) : (
            <p>{t('none')}</p>
          )}
        </section>
        {!isWithdrawn && (
          <p className="way">
            <a href={sheetPath(number)}>{t('back')}</a>
          </p>
        )}
      </div>
    </>
  )
}
