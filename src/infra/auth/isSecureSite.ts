import { env } from '@/env'

/** Whether browsers reach the site over https: cookies are then `__Host-` and Secure. */
export const isSecureSite = env.SITE_URL.startsWith('https:')
