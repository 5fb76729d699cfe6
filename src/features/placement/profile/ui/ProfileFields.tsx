import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ACCOMMODATION_MODES, STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { Fault } from '@/domain/facility/Fault'
import { isHistorical } from '@/domain/facility/isHistorical'
import { LEGAL_TITLES, URGENCIES } from '@/domain/placement/closedLists'
import { FieldFault } from '@/ui/FieldFault'
import { ChildFields, NeedBoxes } from './ChildFields'
import { ProfileField } from './ProfileField'
import { SiblingFields } from './SiblingFields'
import { TiesField } from './TiesField.client'
import { TitleFields } from './TitleFields.client'

const TRAVEL_MINUTES = [15, 30, 45, 60, 90, 120]
const RANKS = [1, 2, 3]
const MODES = ACCOMMODATION_MODES.filter(({ code }) => !isHistorical(code))

type Props = {
  /** As it was typed, or as it is stored (`toProfileForm`, `newProfileForm`). */
  form: URLSearchParams
  faults: readonly Fault[]
  /** `YYYY-MM-DD`. */
  today: string
  /** `request`: it is kept, with references and a context; `search`: places are looked for, and nothing is kept. */
  purpose: 'request' | 'search'
  /** Put before the first child. */
  children?: ReactNode
}

/** What a place is looked for, in one screen: what is always said first, the rest folded. Read by `readProfileForm`. */
export function ProfileFields({ form, faults, today, purpose, children }: Props) {
  const t = useTranslations('placementProfile')
  const base = { form, faults }
  const isKept = purpose === 'request'
  const latestMonth = today.slice(0, 7)
  return (
    <div className="profileForm">
      <div className="profileRow">
        {children}
        <ChildFields {...base} at={0} latestMonth={latestMonth} />
      </div>
      <div className="profileRow">
        <ProfileField {...base} name="urgency" label={t('urgency')} options={URGENCIES} />
        <ProfileField {...base} name="wishedFrom" label={t('wishedFrom')} type="date" />
        <ProfileField {...base} name="duration" label={t('duration')} options={STAY_DURATIONS} />
        <ProfileField
          {...base}
          name="expectedDays"
          label={t('optional', { label: t('expectedDays') })}
          inputMode="numeric"
          maxLength={4}
        />
      </div>
      <div className="profileRow">
        <LegalTitle {...base} today={today} />
        <Ties {...base} />
      </div>
      <NeedBoxes at={0} form={form} />
      <SiblingFields {...base} latestMonth={latestMonth} isKept={isKept} />
      <Modes {...base} />
      {isKept && <More {...base} />}
    </div>
  )
}

type Base = Pick<Props, 'form' | 'faults'>

function LegalTitle({ form, faults, today }: Base & { today: string }) {
  const t = useTranslations('placementProfile')
  const options = LEGAL_TITLES.map(({ code, label, deadline }) => ({
    code,
    label: deadline
      ? t('titleOf', {
          label,
          delay:
            'hours' in deadline ? t('hours', { count: deadline.hours }) : t('days', { count: deadline.days }),
        })
      : label,
  }))
  return (
    <TitleFields
      options={options}
      title={form.get('legalTitle') ?? ''}
      start={form.get('legalStart') ?? ''}
      latest={today}
      fault={faults.find(({ path }) => path === 'legalStart')?.message}
      words={{
        title: t('title'),
        choose: t('choose'),
        start: t('legalStart'),
        deadline: t.raw('deadline'),
      }}
    />
  )
}

function Ties({ form, faults }: Base) {
  const t = useTranslations('placementProfile')
  const fault = faults.find(({ path }) => path === 'lieu')?.message
  const travel = TRAVEL_MINUTES.map((count) => ({ code: String(count), label: t('minutes', { count }) }))
  return (
    <>
      <div className="field">
        <label htmlFor="lieu">{t('optional', { label: t('commune') })}</label>
        <div className="search">
          <TiesField
            code={form.get('commune') ?? ''}
            initial={form.get('lieu') ?? ''}
            describedBy={fault ? 'lieu-fault' : undefined}
            words={{
              label: t('commune'),
              placeholder: t('communePlaceholder'),
              suggestions: t('communes'),
              count: t.raw('communeCount'),
              clear: t('communeClear'),
            }}
          />
        </div>
        <FieldFault id="lieu-fault" message={fault} />
      </div>
      <ProfileField
        form={form}
        faults={faults}
        name="maxMinutes"
        label={t('maxMinutes')}
        options={travel}
        choose={t('anyTravel')}
      />
    </>
  )
}

function Modes({ form, faults }: Base) {
  const t = useTranslations('placementProfile')
  const isBegun = RANKS.some((rank) => form.get(`mode.${rank}`))
  return (
    <details className="fold" open={isBegun}>
      <summary>{t('modes')}</summary>
      <fieldset>
        <legend className="hint">{t('modesHint')}</legend>
        <div className="profileRow">
          {RANKS.map((rank) => (
            <ProfileField
              key={rank}
              form={form}
              faults={faults}
              name={`mode.${rank}`}
              label={t('rank', { rank })}
              options={MODES}
              choose={t('choose')}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}

function More({ form, faults }: Base) {
  const t = useTranslations('placementProfile')
  const isOpen = ['context', 'incompatibleWith'].some((name) => form.get(name))
  return (
    <details className="fold" open={isOpen}>
      <summary>{t('more')}</summary>
      <div className="grid gap-4">
        <ProfileField
          form={form}
          faults={faults}
          name="context"
          label={t('context')}
          hint={t('contextHint', { count: 600 })}
          rows={4}
          maxLength={600}
        />
        <ProfileField
          form={form}
          faults={faults}
          name="incompatibleWith"
          label={t('incompatibleWith')}
          hint={t('incompatibleWithHint')}
          maxLength={400}
        />
      </div>
    </details>
  )
}
