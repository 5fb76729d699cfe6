import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { getTranslation } from '@payloadcms/translations'
import { getTranslations } from 'next-intl/server'
import type { Payload, TypedUser } from 'payload'
import { countEntries } from '@/features/desk/admin/read/countEntries'

type Props = {
  payload: Payload
  user: TypedUser | null
  groups: NonNullable<DashboardViewServerProps['navGroups']>
  permissions: DashboardViewServerProps['permissions']
  i18n: DashboardViewServerProps['i18n']
}

/** Every collection and setting that this account may open, by group, with how many entries it lists and the way to add one. */
export async function AdminGroups({ payload, user, groups, permissions, i18n }: Props) {
  const collections = groups.flatMap(({ entities }) =>
    entities.filter(({ type }) => `${type}` === 'collections'),
  )
  const [counts, t] = await Promise.all([
    countEntries(
      payload,
      user,
      collections.map(({ slug }) => slug),
    ),
    getTranslations('desk'),
  ])
  return (
    <div className="repere-desk__groups">
      {[...groups].sort(settingsLast).map(({ label: group, entities }) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul className="repere-desk__list">
            {entities.map(({ slug, type, label }) => {
              const name = getTranslation(label, i18n)
              return (
                <li key={slug}>
                  <a href={`/admin/${type}/${slug}`}>
                    {name} {counts.has(slug) && <span>{t('entries', { count: counts.get(slug) ?? 0 })}</span>}
                  </a>
                  {`${type}` === 'collections' && permissions?.collections?.[slug]?.create && (
                    <a href={`/admin/${type}/${slug}/create`} className="repere-desk__add">
                      <span aria-hidden="true">+</span>
                      <span className="repere-hidden">{t('add', { name })}</span>
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

type Group = Props['groups'][number]

/** Editors come for sheets: the settings stand last. */
const settingsLast = (one: Group, other: Group): number => Number(isSettings(one)) - Number(isSettings(other))
const isSettings = ({ entities }: Group): boolean => entities.some(({ type }) => `${type}` === 'globals')
