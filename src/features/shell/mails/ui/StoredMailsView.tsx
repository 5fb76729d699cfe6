import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { getTranslations } from 'next-intl/server'
import type { AdminViewServerProps } from 'payload'
import { isAdministrator } from '@/access/roles'
import { listStoredMails } from '@/features/shell/mails/read/listStoredMails'
import { readStoredMail } from '@/features/shell/mails/read/readStoredMail'
import { SafeLink } from '@/ui/SafeLink'
import { type ReadableMail, toReadableMail } from '../present/toReadableMail'

/** By the purpose in a file's name, whose hyphen no message can select by. */
const PURPOSES: Readonly<Record<string, 'invitation' | 'reset'>> = {
  invitation: 'invitation',
  'password-reset': 'reset',
}

/** Administrators read here the mails kept as files while no SMTP server is configured. */
export async function StoredMailsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities } = initPageResult
  const t = await getTranslations('mails')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params ?? {}}
      payload={req.payload}
      permissions={initPageResult.permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>{t('title')}</h1>
        {isAdministrator(req.user) ? (
          <Mails asked={typeof searchParams?.mail === 'string' ? searchParams.mail : null} />
        ) : (
          <p>{t('refused')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

async function Mails({ asked }: { asked: string | null }) {
  const [mails, source, t] = await Promise.all([
    listStoredMails(),
    asked ? readStoredMail(asked) : null,
    getTranslations('mails'),
  ])
  if (mails.length === 0) return <p>{t('none')}</p>
  return (
    <>
      {source ? <Mail mail={toReadableMail(source)} /> : <p>{t('help')}</p>}
      <ul>
        {mails.map(({ file, sentAt, purpose, recipient }) => (
          <li key={file}>
            <a href={`?mail=${encodeURIComponent(file)}`} aria-current={file === asked ? 'true' : undefined}>
              {t('line', {
                sentAt: new Date(sentAt),
                purpose: t(`purposes.${PURPOSES[purpose] ?? 'other'}`),
                recipient,
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

async function Mail({ mail: { subject, to, text } }: { mail: ReadableMail }) {
  const t = await getTranslations('mails')
  return (
    <section aria-label={t('mail')} style={{ margin: '1rem 0 2rem', maxWidth: '44rem' }}>
      <h2>{subject}</h2>
      <p>{t('to', { to })}</p>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', margin: '0 0 .75rem' }}>
          {/^https?:\/\/\S+$/.test(paragraph) ? <SafeLink href={paragraph}>{paragraph}</SafeLink> : paragraph}
        </p>
      ))}
    </section>
  )
}
