import { useTranslations } from 'next-intl'
import type { Opening } from '@/domain/placement/opening/Opening'
import { dayWords } from '@/domain/rates/dayWords'

type Props = { opening: Opening; action: string; back: string }

/** The places as they would be, each free or with a child, to be confirmed; nothing is written yet. */
export function OpeningPreview({ opening: { references, from, taken }, action, back }: Props) {
  const t = useTranslations('placeOpening')
  return (
    <form method="post" action={action} className="grid gap-4">
      <h2>{t('previewTitle', { count: references.length })}</h2>
      <p>{t('previewWords', { day: dayWords(from), taken })}</p>
      <table>
        <caption className="sr">{t('previewTitle', { count: references.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.reference')}</th>
            <th scope="col">{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {references.map((reference, at) => (
            <tr key={reference}>
              <th scope="row">{reference}</th>
              <td>{at < taken ? t('taken') : t('free')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <input type="hidden" name="references" value={references.join('\n')} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="taken" value={String(taken)} />
      <p className="actions">
        <button type="submit" name="action" value="open" className="btn">
          {t('confirm')}
        </button>
        <a className="btn bare" href={back}>
          {t('change')}
        </a>
      </p>
    </form>
  )
}
