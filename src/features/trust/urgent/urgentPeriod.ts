/** The name under which the mails of an urgent notice are taken, one a person, beside those of digests. */
export const urgentPeriod = (noticeId: string): string => `urgent:${noticeId}`
