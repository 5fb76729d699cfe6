import type { Act } from '@/domain/placement/calendar/Act'
import type { TypedAct } from './actFields'

/** A form of an act as it was typed: texts without spaces around them, `''` where nothing was. */
export type TypedActForm = {
  act: TypedAct
  /** The place that it is done on, and the commitment that it goes on with; `''` where it begins one. */
  place: string
  thread: string
  on: string
  from: string
  to: string
  readyOn: string
  reason: string
  destination: string
  note: string
  /** Day and hour on the clocks of France, where it was done on paper first. */
  occurredAt: string
  override: string
}

/** `path` is the name of the field. */
export type ActFault = { path: keyof TypedActForm; message: string }

/** The act that a form asks for, `null` with what is wrong in it. */
export type ReadAct = { act: Act; faults: [] } | { act: null; faults: ActFault[] }
