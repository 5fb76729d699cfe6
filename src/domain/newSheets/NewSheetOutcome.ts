/** Why a new sheet was not sent or decided; each has its words in the portal. */
export const SENDING_FAULTS = ['refused', 'invalid', 'tooMany', 'gone', 'decided', 'noWord', 'rules'] as const
export type SendingFault = (typeof SENDING_FAULTS)[number]

/** What became of it. */
export const SENDING_INFOS = ['sent', 'accepted', 'declined', 'dropped'] as const
