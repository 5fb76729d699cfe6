import { useTranslations } from 'next-intl'
import { OutcomeNotice } from './OutcomeNotice'

/** `texts`: the texts of a screen, whose `fault` and `info` hold the words of the codes that it can meet. */
type Props = { texts: string; info: string | null; fault: string | null }

/** What the last form did, or why it did not, as the address tells it; nothing for a code that the screen has no words for. */
export function Outcome({ texts, info, fault }: Props) {
  const t = useTranslations(texts)
  const words = (group: 'info' | 'fault', code: string | null) => {
    // Anybody may write an address: only what the texts themselves hold is a code.
    const known: unknown = t.has(group) ? t.raw(group) : null
    const isKnown = code !== null && typeof known === 'object' && known !== null && Object.hasOwn(known, code)
    return isKnown ? t(`${group}.${code}`) : null
  }
  return <OutcomeNotice info={words('info', info)} fault={words('fault', fault)} />
}
