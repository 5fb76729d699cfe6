import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'

const yesNo = (said: boolean | null) => (said === null ? '' : said ? 'oui' : 'non')

/** The fields of the form on an admission. */
export function toAdmissionForm(facts: AdmissionFacts | null): URLSearchParams {
  if (!facts) return new URLSearchParams()
  return new URLSearchParams({
    groupEffect: facts.groupEffect ?? '',
    childHeard: yesNo(facts.childHeard),
    childHeardOn: facts.childHeardOn ?? '',
    trustedThirdPartySought: yesNo(facts.trustedThirdPartySought),
    schoolKept: yesNo(facts.schoolKept),
    schoolMinutes: facts.schoolMinutes === null ? '' : String(facts.schoolMinutes),
  })
}
