import { errorBody } from './standInRights'

type Task = {
  uid: number
  indexUid: string | null
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed'
  type: string
  error: ReturnType<typeof errorBody> | null
  enqueuedAt: string
}

/** Refused by the work of a task: the task fails by this code. */
export class TaskFailure extends Error {
  readonly body: ReturnType<typeof errorBody>

  constructor(code: string, message: string) {
    super(message)
    this.body = errorBody(code, message)
  }
}

/** Tasks, one after the other in the order in which they came. */
export class StandInTasks {
  readonly all: Task[] = []
  /** Milliseconds that a task takes. */
  takes = 1
  #last: Promise<void> = Promise.resolve()

  add(type: string, indexUid: string | null, work: () => void) {
    const task: Task = {
      uid: this.all.length + 1,
      indexUid,
      status: 'enqueued',
      type,
      error: null,
      enqueuedAt: new Date().toISOString(),
    }
    this.all.push(task)
    this.#last = this.#last.then(async () => {
      task.status = 'processing'
      await new Promise((resolve) => setTimeout(resolve, this.takes))
      try {
        work()
        task.status = 'succeeded'
      } catch (error) {
        if (!(error instanceof TaskFailure)) throw error
        task.status = 'failed'
        task.error = error.body
      }
    })
    const { uid, status, enqueuedAt } = task
    return { taskUid: uid, indexUid, status, type, enqueuedAt }
  }
}
