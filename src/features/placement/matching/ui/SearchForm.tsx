import { getTranslations } from 'next-intl/server'
import { ProfileFields } from '@/features/placement/profile/ui/ProfileFields'
import { SEARCH_PATH } from '../SEARCH_PATH'

type FormProps = Pick<Parameters<typeof ProfileFields>[0], 'form' | 'faults' | 'today'>

/** The profile as a GET form: without a request, the address holds the criteria, none of which names a child. */
export async function SearchForm({ form, faults, today }: FormProps) {
  const t = await getTranslations('placementSearch')
  return (
    <form action={SEARCH_PATH} className="searchProfile grid gap-4">
      <ProfileFields form={form} faults={faults} today={today} purpose="search" />
      <p>
        <button type="submit" className="btn">
          {t('submit')}
        </button>
      </p>
    </form>
  )
}
