/** Chromium's own record of what it did. */
interface Trace {
  readonly traceEvents: readonly {
    readonly name: string
    readonly pid: number
    readonly tid: number
    /** Microseconds: of the clock, and those that the thread itself worked. */
    readonly dur?: number
    readonly tdur?: number
    readonly args: { readonly name?: string }
  }[]
}

/** Milliseconds of work in each task of the page's main thread; a frame is one of them. */
export function tasksOf(trace: Buffer): readonly number[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as Trace
  const threads = events.filter(({ args }) => args.name === 'CrRendererMain')
  const isMain = (event: Trace['traceEvents'][number]) =>
    threads.some(({ pid, tid }) => pid === event.pid && tid === event.tid)
  const tasks = events.filter(event => event.name.endsWith('RunTask') && isMain(event))
  if (tasks.length < 100) throw new Error('The trace has hardly a task')
  return tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
}
