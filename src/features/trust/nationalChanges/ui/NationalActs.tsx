import { useTranslations } from 'next-intl'
import type { NationalChange } from '../NationalChange'
import { NATIONAL_DESK, type NationalList } from '../nationalLists'

type Props = { change: NationalChange; list: NationalList; isGone: boolean }

/** The key that presses each button. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['done', 'v'],
  ['noEffect', 's'],
  ['doing', 'e'],
])

/** What is said of a change, one button each; of a sheet that has gone, what becomes of it. */
export function NationalActs({ change: { id, work, movedTo }, list, isGone }: Props) {
  const t = useTranslations('national')
  const button = (act: string, text: string, look: string) => (
    <button type="submit" name="act" value={act} className={look} data-key={KEYS.get(act)}>
      {text}
    </button>
  )
  return (
    <form method="post" action={`${NATIONAL_DESK}/agir`} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="liste" value={list} />
      {isGone ? (
        <fieldset className="grid gap-3">
          <legend className="label">{t('decide')}</legend>
          <div className="field">
            <label htmlFor="renvoi">{t('redirectTo')}</label>
            <p className="hint" id="renvoi-aide">
              {t('redirectHint')}
            </p>
            <input
              id="renvoi"
              name="to"
              className="input compact !w-auto"
              defaultValue={movedTo ?? ''}
              maxLength={20}
              autoComplete="off"
              aria-describedby="renvoi-aide"
            />
          </div>
          <div className="actions">
            {button('redirect', t('redirect'), 'btn')}
            {button('keep', t('keep'), 'btn quiet')}
            {button('hide', t('hide'), 'btn danger')}
            {work !== 'doing' && button('doing', t('doingAct'), 'btn quiet')}
          </div>
        </fieldset>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the buttons of one answer, not a set of fields
        <div className="actions" role="group" aria-label={t('act')}>
          {work !== 'done' && button('done', t('doneAct'), 'btn')}
          {work !== 'noEffect' && button('noEffect', t('noEffectAct'), 'btn quiet')}
          {work !== 'doing' && button('doing', t('doingAct'), 'btn quiet')}
          {work !== 'todo' && button('todo', t('todoAct'), 'btn quiet')}
        </div>
      )}
    </form>
  )
}
