/** Who is told: those who answer for the facility, whoever asks, those who follow every request. */
export type NoticeAudience = 'facility' | 'requester' | 'coordinators'

/** What people are told of places, each kind with those it is for. What is said of it is in the messages. */
export const NOTICE_KINDS = {
  asked: ['facility'],
  reminder: ['facility'],
  accepted: ['requester'],
  refused: ['requester'],
  expired: ['requester', 'facility'],
  cancelled: ['facility'],
  elsewhere: ['facility'],
  arrivalExpected: ['facility', 'requester'],
  arrivalOverdue: ['facility', 'requester', 'coordinators'],
  notArrived: ['requester'],
  departureOverdue: ['facility', 'coordinators'],
  absenceEnding: ['facility'],
  legalNear: ['requester', 'coordinators'],
  legalPast: ['requester', 'coordinators'],
  notExecuted: ['requester', 'coordinators'],
  extraOpen: ['coordinators'],
  waitingProposal: ['requester', 'coordinators'],
  neighbourAsked: ['coordinators'],
  neighbourAnswered: ['requester'],
  neighbourEnded: ['coordinators'],
} as const satisfies Record<string, readonly NoticeAudience[]>
export type NoticeKind = keyof typeof NOTICE_KINDS

export const isNoticeKind = (text: string): text is NoticeKind => Object.hasOwn(NOTICE_KINDS, text)

/** Something to be told: `step` is what makes it one, so that each person is told of it once. */
export type DueNotice = { kind: NoticeKind; step: string }
