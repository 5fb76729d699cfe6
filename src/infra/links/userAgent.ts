import { env } from '@/env'

/** Says who asks, and where to write: the site’s own address, and its contact where one is set. */
export const userAgent = (contact: string | null | undefined): string =>
  `Repere-liens/1.0 (+${env.SITE_URL}${contact ? `; ${contact.replaceAll(/[^\x20-\x7e]/g, '')}` : ''})`
