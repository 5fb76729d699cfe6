import { useTranslations } from 'next-intl'
import { RECOVERY_PATH } from '@/features/people/policy/keyPaths'
import { KeySignIn } from './KeySignIn.client'
import { keyFaultWords } from './keyWords'

/** The first way in of the sign-in page: a key, and what stands for it when it is not there. */
export function SignInByKey({ back }: { back: string }) {
  const t = useTranslations('keys')
  const query = back === '/' ? '' : `?${new URLSearchParams({ retour: back })}`
  const words = { button: t('signIn.button'), waiting: t('signIn.waiting'), faults: keyFaultWords(t) }
  return (
    <div>
      <KeySignIn back={back} words={words} />
      <p className="way small">
        <a href={`${RECOVERY_PATH}${query}`}>{t('signIn.recovery')}</a>
      </p>
    </div>
  )
}
