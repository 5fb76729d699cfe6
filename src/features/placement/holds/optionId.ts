/** The part of a page that is about an option. */
export const optionId = (thread: string): string => `option-${thread.replaceAll(':', '-')}`
