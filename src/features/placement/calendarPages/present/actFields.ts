import { ACCOMMODATION_MODES, OUT_OF_SERVICE_REASONS } from '@/domain/facility/closedLists'
import {
  ABSENCE_REASONS,
  CANCELLATION_REASONS,
  END_REASONS,
  NO_SHOW_REASONS,
  OTHER_DESTINATIONS,
} from '@/domain/placement/closedLists'

/** The acts that are typed in a calendar, the likeliest first; options are asked for and answered elsewhere. */
export const TYPED_ACTS = [
  'arrive',
  'notArrived',
  'leave',
  'extend',
  'away',
  'back',
  'postpone',
  'prepare',
  'backInService',
  'admit',
  'outOfService',
  'cancel',
] as const
export type TypedAct = (typeof TYPED_ACTS)[number]

/** Acts that begin a commitment, from the page of a place; the others go on with one. */
export const BEGINNINGS = ['admit', 'outOfService'] as const satisfies readonly TypedAct[]

type Options = readonly { code: string; label: string }[]
export type ActField =
  | { name: 'on' | 'from' | 'to' | 'readyOn'; type: 'day'; required: boolean; preset?: 'today' }
  | { name: 'reason' | 'destination'; type: 'choice'; required: boolean; options: Options }
  | { name: 'note'; type: 'note' }

const TODAY = { type: 'day', required: true, preset: 'today' } as const
const NOTE: ActField = { name: 'note', type: 'note' }
const reason = (options: Options): ActField => ({ name: 'reason', type: 'choice', required: true, options })

/** Written by the product alone when another option is accepted. */
const TYPED_CANCELLATIONS = CANCELLATION_REASONS.filter(({ code }) => code !== 'ailleurs')
/** Where no child goes any more (law of 7 February 2022). */
const DESTINATIONS = [...ACCOMMODATION_MODES.filter(({ code }) => code !== 'hotel'), ...OTHER_DESTINATIONS]

/** The fields of each act, in the order in which they are typed. */
export const ACT_FIELDS: Readonly<Record<TypedAct, readonly ActField[]>> = {
  arrive: [{ name: 'on', ...TODAY }],
  notArrived: [reason(NO_SHOW_REASONS), NOTE],
  postpone: [
    { name: 'from', type: 'day', required: true },
    { name: 'to', type: 'day', required: false },
    NOTE,
  ],
  extend: [{ name: 'to', type: 'day', required: true }, NOTE],
  leave: [
    { name: 'on', ...TODAY },
    reason(END_REASONS),
    { name: 'destination', type: 'choice', required: true, options: DESTINATIONS },
    NOTE,
  ],
  prepare: [{ name: 'readyOn', type: 'day', required: true }],
  away: [
    { name: 'from', ...TODAY },
    { name: 'to', type: 'day', required: true },
    reason(ABSENCE_REASONS),
    NOTE,
  ],
  back: [{ name: 'on', ...TODAY }],
  outOfService: [
    { name: 'from', ...TODAY },
    { name: 'to', type: 'day', required: false },
    reason(OUT_OF_SERVICE_REASONS),
    NOTE,
  ],
  backInService: [{ name: 'on', ...TODAY }],
  admit: [
    { name: 'from', ...TODAY },
    { name: 'to', type: 'day', required: false },
  ],
  cancel: [reason(TYPED_CANCELLATIONS), NOTE],
}
