import { openSealedWords } from '@/infra/auth/sealedWords'

/** Why an option could not be put, in the words of the calendar, as the address holds them; `null` for none of ours. */
export const saidWords = (params: URLSearchParams): string | null => openSealedWords(params.get('dit'))
