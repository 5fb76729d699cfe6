/**
 * Why a gesture on a sheet was not done: the one list of the codes that commands answer and that addresses carry (`?erreur=`). Each
 * screen has the words of those it can meet under `fault` in its texts; a command that meets few says which by `Extract<Fault, …>`.
 */
export const FAULTS = [
  // The person, or the sheet.
  'refused',
  'unknown',
  // What was sent.
  'invalid',
  'personal',
  'name',
  'none',
  'faults',
  'rules',
  'past',
  'backwards',
  'tooLong',
  'overlap',
  'photo',
  'photoCount',
  'photoWeight',
  'photoStore',
  // What was done already, or too often.
  'tooMany',
  'already',
  'alreadyMember',
  'alreadyInvited',
  'nothing',
  'lastManager',
  'closedAccount',
  // What the form lacks, or whom a mail did not reach.
  'answerMissing',
  'noWord',
  'noAddress',
  'unsent',
  // What somebody else did meanwhile.
  'gone',
  'busy',
  'changed',
  'conflict',
  'moved',
  'doubted',
  'untouched',
  'draftWaits',
  'decided',
  // Of options on places for children.
  'taken',
  'incomplete',
  // Of a place in the plan of the guide.
  'loop',
  'depth',
  'articleAtTop',
  // Of several lines, some were not saved, or none.
  'partly',
  'unsaid',
  'signedOut',
  // Of the helpdesk.
  'self',
  'over',
  'noKey',
] as const
export type Fault = (typeof FAULTS)[number]
