/** A text for a field of one line, as people paste it: line breaks, tabs and runs of spaces become one space, what stands around goes. */
export const oneLine = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
