import { useTranslations } from 'next-intl'
import { amountWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import { isRetroactive } from '@/domain/rates/entryStates'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import type { TypedValue } from '../present/typedValue'
import { valuePath } from '../ratePaths'

type Props = { rate: Rate; typed: TypedValue; value: RateEntry; count: number }

/** The act that publishes what was typed and seen, and nothing else. */
export function ConfirmValue({ rate, typed, value, count }: Props) {
  const t = useTranslations('rateDesk')
  const words =
    value.brackets.length > 0 ? t('tranches', { count: value.brackets.length }) : amountWords(rate, value)
  return (
    <form method="post" action={`${valuePath(rate.code)}/agir`} className="actions">
      {Object.entries(typed).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <p>
        {t('confirmLead', { words, day: dayWords(value.effectFrom), count })}
        {isRetroactive(value) && ` ${t('retroactive')}`}
      </p>
      <button type="submit" className="btn">
        {t('confirm')}
      </button>
      <a className="btn bare" href={`/baremes/${rate.code}`}>
        {t('cancel')}
      </a>
    </form>
  )
}
