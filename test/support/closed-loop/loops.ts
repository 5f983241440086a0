import {
  frameworkOn,
  frameworksOn,
  readSelfEvaluation,
  writeProject,
  type Norms,
  type Project,
} from '../../../src/index.js'
import { norms2021 } from '../norms.js'
import type { Dice } from '../records-of.js'
import { argumentsOf, exAnteTables, libraries, tables, targetTables } from './corpus.js'
import type { Held } from './held.js'
import { loopCells } from './loop-cells.js'
import { loopCut, loopExAnte, loopFramework } from './loop-framework.js'
import { loopLibrary } from './loop-library.js'
import { loopMonitoring } from './loop-monitoring.js'
import { loopLayer } from './loop-norms.js'
import { loopForm, loopStoredProject, loopTable } from './loop-project.js'
import { loopAdjustment, loopApproval, loopHistory, loopObjective } from './loop-review.js'
import { mutated } from './mutate.js'
import { pick } from './mutate-leaf.js'
import { layerJsons } from './norms-pool.js'

const readTables = tables.flatMap((table) => {
  const read = readSelfEvaluation(table)
  return read.ok ? [read.value.project] : []
})
const projects: Project[] = [
  ...readTables,
  ...argumentsOf('evaluateProject').map(([project]) => project as Project),
  ...argumentsOf('reconcileScores').map(([project]) => project as Project),
]
const objectives = [...argumentsOf('validateObjective'), ...argumentsOf('reviewObjective')].map(
  ([objective]) => objective,
)
const reviews = argumentsOf('reviewObjective').map(([, review]) => review)
const scored = argumentsOf('scoreFramework')
const assessed = argumentsOf('assessExAnte')
const frameworks = [
  ...scored.map(([framework]) => framework),
  ...frameworksOn(norms2021).map((name) => frameworkOn(name, norms2021)),
]
const cells = [...tables, ...targetTables].flatMap((table) =>
  (table as { indicators: { target?: unknown; actual?: unknown; weight?: unknown }[] }).indicators.map(
    ({ target, actual, weight }) => ({
      target: target ?? '≥95%',
      actual: actual ?? '95%',
      money: weight ?? '12.5万元',
    }),
  ),
)
const histories = argumentsOf('gateBudget')
const adjustments = argumentsOf('adjustObjective')
const approvals = argumentsOf('checkApproval')
const monitored = argumentsOf('monitorProject')
const compared = argumentsOf('compareToStandard')

/** Where a case goes: something real, changed here and there, and on through everything that takes it, under the norms given. */
export type Loop = (norms: Norms, dice: Dice, held: Held) => void

export const loops: Readonly<Record<string, { weight: number; run: Loop }>> = {
  table: { weight: 20, run: (norms, dice, held) => loopTable(mutated(pick(tables, dice), dice), norms, dice, held) },
  form: {
    weight: 10,
    run: (norms, dice, held) =>
      loopForm(mutated(writeProject(pick(readTables, dice), '万元'), dice), norms, dice, held),
  },
  project: {
    weight: 16,
    run: (norms, dice, held) => loopStoredProject(mutated(pick(projects, dice), dice), norms, dice, held),
  },
  objective: {
    weight: 12,
    run: (norms, dice, held) =>
      loopObjective(mutated(pick(objectives, dice), dice), mutated(pick(reviews, dice), dice), norms, dice, held),
  },
  framework: {
    weight: 12,
    run: (norms, dice, held) => {
      const [framework, marks] = pick(scored, dice)
      const all = [framework, framework, pick(frameworks, dice), ownFramework(norms, dice) ?? framework]
      loopFramework(mutated(pick(all, dice), dice), mutated(marks, dice), norms, dice, held)
    },
  },
  exAnte: {
    weight: 6,
    run: (norms, dice, held) => {
      const [subject, marks] = pick(assessed, dice)
      loopExAnte(mutated(subject, dice), mutated(marks, dice), norms, dice, held)
    },
  },
  cut: { weight: 2, run: (_, dice, held) => loopCut(mutated(pick(exAnteTables, dice), dice), held) },
  history: {
    weight: 8,
    run: (norms, dice, held) => {
      const [events, , options] = pick(histories, dice)
      loopHistory(mutated(events, dice), mutated(options, dice), norms, held)
    },
  },
  adjustment: {
    weight: 3,
    run: (norms, dice, held) => {
      const [before, after, decision] = pick(adjustments, dice)
      loopAdjustment(mutated(before, dice), mutated(after, dice), mutated(decision, dice), norms, held)
    },
  },
  approval: {
    weight: 3,
    run: (norms, dice, held) => loopApproval(mutated(pick(approvals, dice)[0], dice), norms, held),
  },
  monitoring: {
    weight: 5,
    run: (norms, dice, held) => {
      const [project, report, , options] = pick(monitored, dice)
      loopMonitoring(mutated(project, dice), mutated(report, dice), mutated(options, dice), norms, dice, held)
    },
  },
  library: {
    weight: 4,
    run: (_, dice, held) =>
      loopLibrary(mutated(pick(libraries, dice), dice), mutated(pick(compared, dice)[0], dice), dice, held),
  },
  cells: { weight: 8, run: (_, dice, held) => loopCells(mutated(pick(cells, dice), dice), dice, held) },
  layer: {
    weight: 10,
    run: (_, dice, held) =>
      loopLayer(mutated(pick(layerJsons, dice), dice), dice, held, (norms) => {
        const under = pick(
          ['project', 'table', 'objective', 'framework', 'framework', 'exAnte', 'history', 'approval', 'monitoring'],
          dice,
        )
        loops[under]!.run(norms, dice, held)
      }),
  },
}

const ownFramework = (norms: Norms, dice: Dice): unknown => {
  const names = frameworksOn(norms)
  return names.length > 0 ? frameworkOn(pick(names, dice), norms) : undefined
}
