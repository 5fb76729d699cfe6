import type { Organisation } from '@/payload-types'

/** Another organisation, as a sheet links to it. */
export type PartnerLink = Pick<Organisation, 'id' | 'name' | 'acronym' | 'kind'> & { number: string }
