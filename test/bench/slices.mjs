// Alternated slices in one process. The machine's rate swings twofold within a run, so nothing but what ran side by side is
// compared: the ratio is taken within each round, and the median of the rounds is told. Nothing is kept, no gc() is called.
const now = () => {
  const { user, system } = process.cpuUsage()
  return { clock: Number(process.hrtime.bigint()) / 1000, processor: user + system }
}

/** Runs a task on successive inputs for some microseconds; the microseconds one took, by the clock and of the processor. */
const slice = async ({ run, inputs, state }, least) => {
  const start = now()
  let [count, end] = [0, start]
  while (end.clock - start.clock < least) {
    for (let i = 0; i < 4; i += 1) {
      const answer = run(inputs[state.at])
      if (answer instanceof Promise) await answer
      state.at = (state.at + 1) % inputs.length
      count += 1
    }
    end = now()
  }
  return { clock: (end.clock - start.clock) / count, processor: (end.processor - start.processor) / count }
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * What one run of each task took, round by round: `{ name: { run, inputs } }` gives `{ name: [{ clock, processor }] }`. Every round
 * runs each of them for `milliseconds`, beginning with another one each time.
 */
export const alternate = async (tasks, { rounds, milliseconds, warm = 3 }) => {
  const entries = Object.entries(tasks).map(([name, task]) => [name, { ...task, state: { at: 0 } }])
  const times = Object.fromEntries(entries.map(([name]) => [name, []]))
  for (let round = -warm; round < rounds; round += 1)
    for (let i = 0; i < entries.length; i += 1) {
      const [name, task] = entries[(i + round + warm) % entries.length]
      const each = await slice(task, milliseconds * 1000)
      if (round >= 0) times[name].push(each)
    }
  return times
}

/** The median over the rounds of how many times as long `a` took as `b`, by the clock. */
export const ratio = (times, a, b) => median(times[a].map(({ clock }, round) => clock / times[b][round].clock))
