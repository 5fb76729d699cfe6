import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { getTranslations } from 'next-intl/server'
import type { AdminViewServerProps } from 'payload'
import { isAdministrator } from '@/access/roles'
import { listKeptMails } from '@/features/mails/read/listKeptMails'
import { readKeptMail } from '@/features/mails/read/readKeptMail'

/** Administrators read here the mails kept as files while no SMTP server is configured. */
export async function KeptMailsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
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
    listKeptMails(),
    asked ? readKeptMail(asked) : null,
    getTranslations('mails'),
  ])
  if (mails.length === 0) return <p>{t('none')}</p>
  return (
    <>
      {source ? <pre style={{ whiteSpace: 'pre-wrap' }}>{source}</pre> : <p>{t('help')}</p>}
      <ul>
        {mails.map(({ file, sentAt, purpose, recipient }) => (
          <li key={file}>
            <a href={`?mail=${encodeURIComponent(file)}`}>
              {t('line', { sentAt: new Date(sentAt), purpose, recipient })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
