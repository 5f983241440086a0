// Alternated slices in one process. The machine's rate swings twofold within a run, so nothing but what ran side by side is
// compared: the ratio is taken within each round, and the median of the rounds is told. Nothing is kept, no gc() is called. The
// time is the processor's, of all threads: what other programs take of the machine is not in it.
const microseconds = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Runs `task` on successive inputs until `least` microseconds are over; microseconds for one. */
const slice = async ({ run, inputs, state }, least) => {
  const start = microseconds()
  let count = 0
  do {
    for (let i = 0; i < 4; i += 1) {
      const answer = run(inputs[state.at])
      if (answer instanceof Promise) await answer
      state.at = (state.at + 1) % inputs.length
      count += 1
    }
  } while (microseconds() - start < least)
  return (microseconds() - start) / count
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Each task's microseconds for one, round by round. @param tasks `{ name: { run, inputs } }`; every round runs each of them for
 * `milliseconds`, beginning with another one each time.
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

/** The median over the rounds of how many times as long `a` took as `b`. */
export const ratio = (times, a, b) => median(times[a].map((each, round) => each / times[b][round]))
