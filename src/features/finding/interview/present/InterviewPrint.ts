import type { InterviewAid } from './InterviewSheet'

/** An aid as it is printed; `isCut`: its own sheet says more. */
export type PrintedAid = Omit<InterviewAid, 'documents'> & { isCut: boolean }

/** What is printed on the page, and how far its letters are shrunk: 0 (11 pt) to 3 (9,5 pt). */
export type InterviewPrint = { aids: PrintedAid[]; documents: string[]; isListCut: boolean; fit: number }
