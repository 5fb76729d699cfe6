import type { Fault } from '@/domain/sheet/Fault'

/** Why a gesture of the helpdesk was not done: without the right, on one's own account, on one that is closed or gone, too late, on a key that is none of its. */
export type HelpFault = Extract<Fault, 'refused' | 'self' | 'gone' | 'over' | 'noKey'>
