import { useTranslations } from 'next-intl'
import { pastDayPath } from '@/domain/editions/pastPath'
import { eveOf } from '@/domain/rates/rateSwitches'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { changedSheetPath } from '../changePath'
import type { BeforeAfter } from '../read/beforeAfter'
import { Words } from './Words'

/** What a sheet said before and after a change, part by part, by words. */
export function BeforeAfterPage({ compared, day }: { compared: BeforeAfter; day: string }) {
  const t = useTranslations('bulletins.before')
  const { past, before, after, changes } = compared
  const { number, name, isWithdrawn } = past
  const path = changedSheetPath(number, isWithdrawn)
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: path, text: t('sheet', { number }) }]} here={t('here')} />
      <div className="page">
        <h1>{t('title', { title: frenchSpaces(name) })}</h1>
        <p className="lead dim">{t('lead', { eve: wordsOfDay(eveOf(day)), day: wordsOfDay(day) })}</p>
        {!before && <p className="notice info">{t('new')}</p>}
        {before?.id !== after.id && after.summary && (
          <section aria-labelledby="resume">
            <h2 id="resume">{t('summary')}</h2>
            <p>{frenchSpaces(after.summary)}</p>
          </section>
        )}
        {changes.length === 0 && <p>{t('same')}</p>}
        {changes.map(({ code, label, was, is }) => (
          <section key={code} aria-labelledby={`partie-${code}`} className="mt-6">
            <h2 id={`partie-${code}`}>{label}</h2>
            <p className="wordDiff">
              <Words was={was} is={is} />
            </p>
          </section>
        ))}
        <p className="actions no-print mt-6">
          {before && (
            <a href={pastDayPath(number, { day: eveOf(day), reading: 'droit' })}>
              {t('then', { day: wordsOfDay(eveOf(day)) })}
            </a>
          )}
          <a href={path}>{t('back')}</a>
        </p>
      </div>
    </>
  )
}
