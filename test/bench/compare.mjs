import { exactScores } from './exact.mjs'

/** How many forms each engine has a score of wrong, against quotients of integers; a number's noise in the last place is not counted. */
export const compare = async (engines, forms) => {
  const expected = forms.map(({ form }) => exactScores(form))
  const wrong = {}
  for (const engine of engines) {
    let count = 0
    for (const [i, given] of forms.entries()) {
      const answers = await engine.scores(given)
      if (answers.length !== expected[i].length || answers.some((answer, at) => !isSame(answer, expected[i][at])))
        count += 1
    }
    wrong[engine.name] = count
  }
  return wrong
}

// 2.1700000000000004 in a sum of doubles would print as 2.17: only what shows in two decimals is a difference.
const isSame = (answer, expected) => answer === expected || Number(Number(answer).toFixed(2)) === Number(expected)
