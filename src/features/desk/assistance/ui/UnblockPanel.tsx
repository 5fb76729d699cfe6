import { useTranslations } from 'next-intl'
import { UNBLOCK_PATH } from '@/features/people/helpdesk/unblockPaths'
import { frenchTime } from '@/ui/frenchTime'
import type { AccountPage } from '../read/readHelpedAccount'
import { HelpButton } from './HelpButton'

type Props = {
  account: AccountPage
  /** The code to read out, this once; `null` where none is. */
  code: string | null
  /** A code was asked for that was shown before. */
  isGone: boolean
}

/** The unblock under way: its code, or what it waits for. Nothing without any. */
export function UnblockPanel({ account: { unblock }, code, isGone }: Props) {
  const t = useTranslations('assistance')
  if (code)
    return (
      <section className="notice ok" aria-labelledby="code">
        <div>
          <h2 id="code">{t('codeTitle')}</h2>
          <p className="unblockCode">
            <strong>{code}</strong>
          </p>
          <p>{t('codeShown', { page: UNBLOCK_PATH })}</p>
        </div>
      </section>
    )
  if (!unblock) return isGone ? <p className="notice soon">{t('codeGone')}</p> : null
  const { id, askedByName, askedAt, awaitsApproval, approvedByName, codeExpiresAt, isOwn } = unblock
  return (
    <div className="notice">
      <div>
        <p>{t('under', { name: askedByName, time: frenchTime(new Date(askedAt)) })}</p>
        {awaitsApproval && <p>{t('waits')}</p>}
        {approvedByName && <p>{t('approvedBy', { name: approvedByName })}</p>}
        {codeExpiresAt && <p>{t('codeRuns', { time: frenchTime(new Date(codeExpiresAt)) })}</p>}
        {isGone && <p>{t('codeGone')}</p>}
        {isOwn && !awaitsApproval && !codeExpiresAt && (
          <HelpButton action="code" unblock={id}>
            {t('getCode')}
          </HelpButton>
        )}
      </div>
    </div>
  )
}
