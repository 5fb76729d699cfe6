import { FileCheck, FilePlus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { interviewPart, isFull } from '@/domain/interview/interviewNumbers'
import { currentInterview } from '../read/currentInterview'
import { changeInterview } from '../write/changeInterview'

/** Adds a sheet to the interview under way, or leads to it where it is there already or takes no more; a form, so that it works without script. */
export async function InterviewButton({ number }: { number: string }) {
  const [t, numbers] = await Promise.all([getTranslations('interview'), currentInterview()])
  const part = interviewPart(number)
  if (part === null) return null
  const held = numbers.includes(number)
  if (held || (part === 'aid' && isFull(numbers)))
    return (
      <a className="btn quiet" href="/entretien">
        <FileCheck className="icon" aria-hidden />
        {t(held ? 'held' : 'full')}
      </a>
    )
  return (
    <form action={changeInterview}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="gesture" value="add" />
      <input type="hidden" name="back" value="sheet" />
      <button type="submit" className="btn quiet">
        <FilePlus className="icon" aria-hidden />
        {t(part === 'aid' ? 'add' : 'addAddress')}
      </button>
    </form>
  )
}
