// HyperFormula: a workbook kept open, one sheet as a template; a form's cells are set, the scores are read.
import { HyperFormula } from 'hyperformula'

export const name = 'HyperFormula template'

const rows = 12
const share = (r) =>
  `IF(B${r}="judged",C${r},IF(B${r}="at-most",MIN(1,C${r}/E${r}),IF(B${r}="range",IF(E${r}<C${r},E${r}/C${r},MIN(1,D${r}/E${r})),MIN(1,E${r}/C${r}))))`
const sheet = [
  [10, 'at-least', 1, '', 1, '=ROUND(A1*MIN(1,E1/C1),2)'],
  ...Array.from({ length: rows }, (_, i) => [1, 'at-least', 1, '', 1, `=ROUND(A${i + 2}*${share(i + 2)},2)`]),
  ['', '', '', '', '', `=SUM(F1:F${rows + 1})`],
]
const workbook = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' })
const input = { sheet: 0, col: 0, row: 0 }
const output = { start: { sheet: 0, col: 5, row: 0 }, end: { sheet: 0, col: 5, row: rows + 1 } }

const cells = ({ kind, points, target, from, to, share: judged, actual }) => [
  Number(points),
  kind,
  Number(target ?? from ?? judged),
  to === undefined ? '' : Number(to),
  actual === undefined ? '' : Number(actual),
]
export const prepare = ({ form: { annual, executed, rows: given } }) => [
  [10, 'at-least', Number(annual), '', Number(executed)],
  ...given.map(cells),
]
export const run = (block) => {
  workbook.setCellContents(input, block)
  return workbook.getRangeValues(output)
}
export const scores = (given) => run(prepare(given)).map(([value]) => String(value))
