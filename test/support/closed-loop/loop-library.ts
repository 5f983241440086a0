import {
  compareToStandard,
  decideStandardChange,
  findStandard,
  parseIndicator,
  parseIndicatorLibrary,
  proposeStandardChange,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdData, holdIssues, holdResult, holdStored, type Held } from './held.js'
import { mutated } from './mutate.js'
import { pick } from './mutate-leaf.js'

const party = { id: '某局', kind: 'department' as const }

/** A library of standards, an indicator held against it, a change proposed and decided. */
export const loopLibrary = (json: unknown, indicator: unknown, dice: Dice, held: Held): void => {
  const library = holdResult(
    held.stage('parseIndicatorLibrary', () => parseIndicatorLibrary(json)),
    held,
  )
  const row = holdResult(
    held.stage('parseIndicator', () => parseIndicator(indicator)),
    held,
  )
  if (!library) return
  holdStored('parseIndicatorLibrary of a library', library, parseIndicatorLibrary, held)
  if (row) {
    const figures = [
      { label: '上年', value: '95', unit: '%' },
      { label: '同类', value: '0' },
    ]
    const compared = held.stage('compareToStandard', () =>
      compareToStandard(row, library, { history: figures, peers: figures }),
    )
    if (compared) {
      holdData(compared, held)
      holdIssues(compared.issues, held)
    }
    held.stage('findStandard', () => findStandard(library, row.name, { category: row.category }))
  }
  const standard = library.standards[0]
  if (standard === undefined) return
  const other = parseIndicatorLibrary({ ...library, standards: [mutated(standard, dice)] })
  const edited = other.ok ? (other.value.standards[0] ?? standard) : standard
  const edit = pick([{ add: edited }, { change: edited }, { remove: standard.id }, { remove: 'nobody' }], dice)
  const why = { findings: [], proposedBy: party, on: '2021-06-01' }
  const change = holdResult(
    held.stage('proposeStandardChange', () => proposeStandardChange(library, edit, why)),
    held,
  )
  if (!change) return
  holdData(change, held)
  const decision = { accepted: dice(2) === 0, by: party, on: pick(['2021-05-01', '2021-07-01'], dice), reason: '一致' }
  const decided = holdResult(
    held.stage('decideStandardChange', () => decideStandardChange(library, change, decision)),
    held,
  )
  if (decided) {
    holdData(decided, held)
    holdStored('parseIndicatorLibrary of a decision', decided.library, parseIndicatorLibrary, held)
  }
}
