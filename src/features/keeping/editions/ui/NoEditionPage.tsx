import { getTranslations } from 'next-intl/server'
import type { Reading } from '@/domain/editions/closedLists'
import { nextDayKnown } from '@/domain/editions/editionOn'
import { pastDayPath, pastPath } from '@/domain/editions/pastPath'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ReadAtForm } from '@/features/sheets/editions/ui/ReadAtForm'
import { Crumbs } from '@/ui/Crumbs'
import { wordsOfDay } from '../present/wordsOfDay'
import type { Past } from '../read/findPast'
import { isUnknowable } from '../read/readPast'

type Props = { past: Past; readerClass: ReaderClass; reading: Reading; day: string; now: Date }

/** A day for which nothing is known, said in words, with what is known next. */
export async function NoEditionPage({ past, readerClass, reading, day, now }: Props) {
  const t = await getTranslations('editions')
  const { number, isWithdrawn } = past
  const isToCome = isUnknowable({ reading, day }, now)
  const next = isToCome ? null : nextDayKnown(past.editions, { reading, day, readerClass })
  const asked = wordsOfDay(day)
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[
          ...(isWithdrawn ? [] : [{ href: sheetPath(number), text: t('sheet', { number }) }]),
          { href: pastPath(number), text: t('here') },
        ]}
        here={asked}
      />
      <div className="page narrow">
        <h1>
          {isToCome
            ? t('unknown.future', { day: asked })
            : next
              ? t('unknown.before', { day: wordsOfDay(next) })
              : t('unknown.never', { day: asked })}
        </h1>
        <p className="lead">
          {isToCome
            ? t('unknownText.future')
            : t(`unknownText.${next ? 'before' : 'never'}.${reading}`, { asked })}
        </p>
        <div className="actions">
          {isToCome && (
            <a className="btn" href={pastDayPath(number, { day, reading: 'droit' })}>
              {t('lawThen', { day: asked })}
            </a>
          )}
          {next && (
            <a className="btn" href={pastDayPath(number, { day: next, reading })}>
              {t('firstKnown', { day: wordsOfDay(next) })}
            </a>
          )}
          {!isWithdrawn && (
            <a className="btn quiet" href={sheetPath(number)}>
              {t('back')}
            </a>
          )}
        </div>
        <section aria-labelledby="autre" className="grid gap-3">
          <h2 id="autre">{t('anotherDay')}</h2>
          <ReadAtForm
            number={number}
            id="lire-au"
            typed={{ day: day.split('-').reverse().join('/'), reading }}
          />
        </section>
      </div>
    </>
  )
}
