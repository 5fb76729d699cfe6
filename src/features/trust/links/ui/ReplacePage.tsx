import { getTranslations } from 'next-intl/server'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { isWebAddress } from '@/domain/text/safeHref'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { FieldFault } from '@/ui/FieldFault'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { LINKS_PATH, linkListPath, replacePath } from '../linkPaths'
import type { Replacement } from '../read/findReplacement'

type Props = { replacement: Replacement; typed: string; fault: string | null }

/** A new address for a link: typed, then the sheets where it would stand, then replaced everywhere in one press. Nothing changes before. */
export async function ReplacePage({ replacement: { link, sheets }, typed, fault }: Props) {
  const t = await getTranslations('externalLinks')
  const isRight = typed !== '' && isWebAddress(typed) && typed !== link.url
  const list = linkListPath(link.state === 'moved' ? 'moved' : 'broken')
  return (
    <div className="page">
      <DeskCrumbs through={[{ href: list, text: t('title') }]} here={t('replaceHere')} />
      <h1>{t('replaceHere')}</h1>
      <Outcome texts="externalLinks" info={null} fault={fault} />
      <p className="wrap-anywhere">
        {t('old')} <strong>{link.url}</strong>
      </p>
      <form action={replacePath(link.id)} className="field">
        <label htmlFor="par">{t('new')}</label>
        <input
          id="par"
          name="par"
          type="url"
          className="input"
          required
          maxLength={2000}
          defaultValue={typed}
          autoComplete="off"
          aria-invalid={typed !== '' && !isRight ? true : undefined}
          aria-describedby={typed !== '' && !isRight ? 'par-faute' : undefined}
        />
        {typed !== '' && !isRight && <FieldFault id="par-faute" message={t('newFault')} />}
        <p className="actions">
          <button type="submit" className={isRight ? 'btn quiet' : 'btn'}>
            {t('preview')}
          </button>
        </p>
      </form>
      <h2>{t('places', { count: sheets.length })}</h2>
      <ul className="lines">
        {sheets.map(({ number, name, fields, hasDraft }) => (
          <li key={number}>
            <a href={sheetPath(number)}>{frenchSpaces(name)}</a> <span className="xs dim num">{number}</span>
            <span className="small">{` ${fields.join(', ')}`}</span>
            {hasDraft && <span className="small late">{` ${t('draft')}`}</span>}
          </li>
        ))}
      </ul>
      {isRight && (
        <form method="post" action={`${LINKS_PATH}/agir`} className="grid gap-2">
          <input type="hidden" name="id" value={link.id} />
          <input type="hidden" name="to" value={typed} />
          <input type="hidden" name="why" value="" />
          <p className="wrap-anywhere">{t('willBe', { to: typed })}</p>
          <p className="actions">
            <button type="submit" name="action" value="replace" className="btn">
              {t('replaceAll', { count: sheets.filter(({ hasDraft }) => !hasDraft).length })}
            </button>
            <a className="btn bare" href={list}>
              {t('cancel')}
            </a>
          </p>
        </form>
      )}
    </div>
  )
}
