/** Where a person types the code that the helpdesk gave. */
export const UNBLOCK_PATH = '/deblocage'

/** What the code opens, and nothing else: a new way in. */
export const ENROLMENT_PATH = '/deblocage/acces'
