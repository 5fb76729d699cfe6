import { useTranslations } from 'next-intl'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { frenchDay } from '@/ui/frenchDay'
import { paragraphs } from '@/ui/paragraphs'
import type { ReadBulletin } from '../read/readBulletin'
import { LineList } from './LineList'

type Props = {
  bulletin: ReadBulletin /** Whether this reader reads all that is published. */
  readsAll: boolean
}

/** What a bulletin says to a reader, on screen and on paper. */
export function BulletinBody({ bulletin, readsAll }: Props) {
  const t = useTranslations('bulletins')
  const { name, period, publishedAt, introduction, correctedAt, lines } = bulletin
  return (
    <>
      <h1>{name}</h1>
      <p className="lead dim">
        {t('period', { from: wordsOfDay(period.from), to: wordsOfDay(period.to) })}
        {publishedAt && ` · ${t('published', { day: frenchDay(new Date(publishedAt)) })}`}
      </p>
      {introduction && (
        <div className="prose">
          {paragraphs(introduction).map((part) => (
            <p key={part}>{part}</p>
          ))}
          {correctedAt && (
            <p className="small dim">
              {t('introductionCorrected', { day: frenchDay(new Date(correctedAt)) })}
            </p>
          )}
        </div>
      )}
      {lines.length === 0 && <p>{t(readsAll ? 'calm' : 'calmForYou')}</p>}
      <LineList lines={lines} />
    </>
  )
}
