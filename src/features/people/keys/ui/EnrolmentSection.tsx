import { useTranslations } from 'next-intl'
import { LONGEST_KEY_NAME } from '../write/keyNameSchema'
import { KeyEnrolment } from './KeyEnrolment.client'
import { keyFaultWords } from './keyWords'

/** Where a key is enrolled, and what is to be known of it first. */
export function EnrolmentSection() {
  const t = useTranslations('keys')
  const words = {
    name: t('enrol.name'),
    nameHint: t('enrol.nameHint'),
    button: t('enrol.button'),
    waiting: t('enrol.waiting'),
    faults: keyFaultWords(t),
  }
  return (
    <section id="enregistrer" className="grid gap-3">
      <h2>{t('enrol.title')}</h2>
      <p className="small">{t('enrol.pin')}</p>
      <p className="small">{t('enrol.tries')}</p>
      <KeyEnrolment longest={LONGEST_KEY_NAME} words={words} />
    </section>
  )
}
