import type { Site } from '@/payload-types'

/** The accent colour of the settings as `#0f5e57`, its form checked again before a page holds it; `undefined` for any other. */
export const siteAccent = ({ accent }: Pick<Site, 'accent'>): string | undefined =>
  /^#[0-9a-f]{6}$/i.exec(accent ?? '')?.[0]
