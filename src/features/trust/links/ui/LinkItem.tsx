import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { LINK_REASONS } from '@/domain/links/linkLists'
import { dayWords } from '@/domain/rates/dayWords'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { SafeLink } from '@/ui/SafeLink'
import { LINKS_PATH, replacePath } from '../linkPaths'
import type { LinkRow } from '../read/findLinks'

type Props = { link: LinkRow; from: string }

/** One link: what it answered, the sheets that lead to it, and what one does about it. */
export function LinkItem({ link, from }: Props) {
  const t = useTranslations('externalLinks')
  const {
    id,
    url,
    state,
    reason,
    status,
    failedOn,
    movedTo,
    reads,
    sheets,
    named,
    ignoredWhy,
    ignoredByName,
  } = link
  const more = (sheets?.length ?? 0) - named.length
  return (
    <li className="grid gap-2">
      <div className="actions">
        <h2 className="!m-0 text-[1rem] wrap-anywhere">{url}</h2>
        <span className="small dim num ml-auto">{t('reads', { count: reads })}</span>
      </div>
      <p>
        {reason && <span className={state === 'broken' ? 'late' : ''}>{labelOf(LINK_REASONS, reason)}</span>}
        {status && reason ? ` (${status})` : ''}
        {failedOn && <span className="small dim">{` ${t('failedOn', { day: dayWords(failedOn) })}`}</span>}
        {movedTo && (
          <>
            {t('movedTo')} <SafeLink href={movedTo}>{movedTo}</SafeLink>
          </>
        )}
        {state === 'ignored' &&
          t('ignored', { name: ignoredByName ?? '', why: frenchSpaces(ignoredWhy ?? '') })}
      </p>
      <p className="small">
        {t('sheets', { count: sheets?.length ?? 0 })}{' '}
        {named.map(({ number, name }, at) => (
          <span key={number}>
            {at > 0 && ', '}
            <a href={sheetPath(number)}>{frenchSpaces(name)}</a> <span className="xs dim num">{number}</span>
          </span>
        ))}
        {more > 0 && ` ${t('more', { count: more })}`}
      </p>
      <div className="actions">
        {state !== 'ignored' && (
          <a className="btn" href={replacePath(id, movedTo ?? null)} aria-label={t('replaceOf', { url })}>
            {t('replace')}
          </a>
        )}
        <SafeLink href={url} className="btn quiet" aria-label={t('openOf', { host: hostOf(url) })}>
          {t('open')}
        </SafeLink>
        <form method="post" action={`${LINKS_PATH}/agir`} className="contents">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="from" value={from} />
          {state === 'ignored' ? (
            <Gesture action="restore" url={url} />
          ) : (
            <Gesture action="again" url={url} />
          )}
        </form>
      </div>
      {state !== 'ignored' && <IgnoreForm id={id} url={url} from={from} />}
    </li>
  )
}

function Gesture({ action, url }: { action: 'again' | 'restore' | 'ignore'; url: string }) {
  const t = useTranslations('externalLinks')
  return (
    <button
      type="submit"
      name="action"
      value={action}
      className="btn quiet"
      aria-label={t(`actionOn.${action}`, { url })}
    >
      {t(`action.${action}`)}
    </button>
  )
}

function IgnoreForm({ id, url, from }: { id: string; url: string; from: string }) {
  const t = useTranslations('externalLinks')
  return (
    <details className="fold">
      <summary>{t('ignore')}</summary>
      <form method="post" action={`${LINKS_PATH}/agir`} className="field">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="from" value={from} />
        <label htmlFor={`why-${id}`}>{t('why')}</label>
        <input id={`why-${id}`} name="why" className="input" maxLength={300} required autoComplete="off" />
        <div className="actions">
          <Gesture action="ignore" url={url} />
        </div>
      </form>
    </details>
  )
}
