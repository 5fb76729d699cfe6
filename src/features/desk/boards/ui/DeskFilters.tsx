import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { NOBODY } from '../BoardReader'
import { boardPath, type DeskFilters as Filters, filterParams } from '../boardPath'
import type { DeskList } from '../DeskList'
import { listOwners } from '../read/listOwners'

type Props = {
  payload: Payload
  list: DeskList
  /** The kinds that are chosen among here; none where tabs do it. */
  kinds: readonly SheetKind[]
  filters: Filters
}

/** Narrows a list: whose, of which theme, of which kind, where. A form that is sent as an address. */
export async function DeskFilters({ payload, list, kinds, filters }: Props) {
  const [t, themes, owners] = await Promise.all([
    getTranslations('boards'),
    listThemeRows(payload),
    listOwners(payload),
  ])
  const isOpen = filterParams(filters).size > 0
  const options = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <details className="fold desk-filters no-print" open={isOpen}>
      <summary>{t('narrow')}</summary>
      <form action={list.page === '/bureau' ? '/bureau' : '/bureau/suivi'}>
        {list.page !== '/bureau' && <input type="hidden" name="liste" value={list.slug} />}
        {kinds.length === 0 && filters.kind && <input type="hidden" name="nature" value={filters.kind} />}
        <label>
          <span className="label">{t('whose')}</span>
          <select name="qui" className="input compact" defaultValue={filters.owner}>
            <option value="">{t('everybody')}</option>
            <option value="moi">{t('mine')}</option>
            <option value={NOBODY}>{t('nobodys')}</option>
            {options(owners)}
          </select>
        </label>
        <label>
          <span className="label">{t('theme')}</span>
          <select name="theme" className="input compact" defaultValue={filters.theme}>
            <option value="">{t('everyTheme')}</option>
            {options(themes.map(({ id, title, parent }) => ({ id, name: parent ? `– ${title}` : title })))}
          </select>
        </label>
        {kinds.length > 1 && (
          <label>
            <span className="label">{t('nature1')}</span>
            <select name="nature" className="input compact" defaultValue={filters.kind ?? ''}>
              <option value="">{t('everyNature')}</option>
              {options(kinds.map((kind) => ({ id: kind, name: sheetKindSpec(kind).plural })))}
            </select>
          </label>
        )}
        <label>
          <span className="label">{t('commune')}</span>
          <input
            name="commune"
            className="input compact"
            defaultValue={filters.commune}
            maxLength={100}
            placeholder={t('communeHint')}
            autoComplete="off"
          />
        </label>
        <span className="actions">
          <button type="submit" className="btn quiet">
            {t('filter')}
          </button>
          {isOpen && <a href={boardPath({ list })}>{t('unfiltered')}</a>}
        </span>
      </form>
    </details>
  )
}
