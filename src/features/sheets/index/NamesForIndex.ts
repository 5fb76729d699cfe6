import type { Organisation, Theme } from '@/payload-types'

/** An organisation as the search document of another sheet names it. */
export type ContactForIndex = Pick<
  Organisation,
  'id' | 'name' | 'acronym' | 'number' | 'audience' | '_status'
>

/** A theme as search documents name it. */
export type ThemeForIndex = Pick<Theme, 'id' | 'title' | 'slug' | 'parent'>
