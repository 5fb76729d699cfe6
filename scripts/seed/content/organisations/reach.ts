import type { OrganisationContent } from '../types'

type Reach = Pick<OrganisationContent, 'phones' | 'emails' | 'website'>

/** How to reach an organisation of the demo: the last four digits of a number kept for fiction, a reserved domain, more numbers. */
export function reach(digits: string, domain: string, more: OrganisationContent['phones'] = []): Reach {
  return {
    phones: [{ number: fictionalPhone(digits), kind: 'accueil' }, ...more],
    emails: [{ address: `contact@${domain}.example`, kind: 'accueil' }],
    website: `https://${domain}.example/`,
  }
}

/** `01 99 00 10 11` of `10 11`: the range that the regulator keeps for fiction. */
export function fictionalPhone(digits: string): string {
  return `01 99 00 ${digits}`
}
