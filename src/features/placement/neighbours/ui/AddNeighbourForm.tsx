import { useTranslations } from 'next-intl'
import { ProfileField } from '../../profile/ui/ProfileField'
import { NEIGHBOURS_PATH } from '../neighbourPaths'
import { addFaults } from '../read/readNeighbourForm'

const LONGEST_KEY = 2_000

/** Notes a neighbour; `typed` is what was refused. */
export function AddNeighbourForm({ typed, isOpen }: { typed: URLSearchParams; isOpen: boolean }) {
  const t = useTranslations('placementNeighbours')
  const faults = [...typed].length > 0 ? addFaults(typed) : []
  const common = { form: typed, faults }
  return (
    <details className="fold" open={isOpen}>
      <summary>{t('add.title')}</summary>
      <form method="post" action={`${NEIGHBOURS_PATH}/agir`} className="grid gap-4" noValidate>
        <input type="hidden" name="action" value="add" />
        <ProfileField {...common} name="name" label={t('field.name')} maxLength={100} required />
        <ProfileField
          {...common}
          name="departmentCode"
          label={t('field.departmentCode')}
          hint={t('hint.departmentCode')}
          maxLength={3}
          required
        />
        <ProfileField
          {...common}
          name="address"
          label={t('field.address')}
          hint={t('hint.address')}
          type="url"
          maxLength={200}
          required
        />
        <ProfileField
          {...common}
          name="key"
          label={t('field.key')}
          hint={t('hint.key')}
          rows={4}
          maxLength={LONGEST_KEY}
        />
        <p className="small dim">{t('add.next')}</p>
        <p>
          <button type="submit" className="btn">
            {t('add.submit')}
          </button>
        </p>
      </form>
    </details>
  )
}
