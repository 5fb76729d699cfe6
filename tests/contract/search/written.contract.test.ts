import { describeWritten } from './cases/describeWritten'
import { ENGINES } from './engines'

for (const { name, open } of ENGINES)
  describeWritten(name, async (sheets, lexicon) => {
    const opened = await open()
    await opened.engine.configure(lexicon)
    await opened.engine.rebuild({ public: [], partners: [], agents: sheets })
    return opened
  })
