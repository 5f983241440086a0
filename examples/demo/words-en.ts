import type { Words } from './language.js'

export const english: Words = {
  title: 'self-evaluation tables of projects: read → score → grade → hold against the printed scores',
  about: (real, synthetic) =>
    `${String(real)} real published tables, ${String(synthetic)} synthetic ones; no network, no clock`,
  real: 'Real published tables',
  synthetic: 'Synthetic tables',
  syntheticNote: 'Synthetic tables from here on: each was made up to test one rule and is no unit’s data',
  summary: 'Totals',
  explanation: (id) => `One table explained in full (${id}): every figure can be redone with a pocket calculator`,
  place: (parts) => ` (${parts.join(', ')})`,
  yearMissing: 'no year printed',
  cutOff: 'an excerpt, rows are cut off',
  rules: (rulebook, day, chosen) => `Rules: ${rulebook}, ${day}${chosen ? ' (chosen by this demo)' : ''}`,
  unread: 'cannot be read',
  total: (score, grade) => `total ${score}, ${grade}`,
  soFar: (subtotal, reachable) =>
    `${subtotal} so far${reachable === undefined ? '' : `, at most ${reachable}`}, no grade`,
  noTotal: 'no total printed',
  printed: (score, grade) => `printed ${score}${grade === undefined ? '' : `, ${grade}`}`,
  fromPrint: (rows, points) =>
    `${rows.join(', ')}, ${points} points together, keep the printed score (score ÷ points): they are not judged again`,
  otherTotal: (moved) =>
    `the printed rows add up; the totals differ by ${moved ? 'the points of rows that do not apply (here they go to the other rows)' : 'the differences above'}`,
  missing: 'missing: ',
  note: 'note: ',
  difference: 'differs: ',
  tests: 'tests: ',
  sums: {
    'points.sum': (sum, expected) => `: they make ${sum}, they should make ${expected}`,
    'rows.cut-off': (sum, expected) => `: ${sum} of ${expected} points are seen`,
  },
  rowsOf: (rows) =>
    ` (${rows.length > 8 ? `${rows.slice(0, 8).join(', ')} … ${String(rows.length)} rows` : rows.join(', ')})`,
  reasons: {
    'points.missing': 'no points',
    'points.sum': 'points do not add up',
    'rows.cut-off': 'rows cut off',
    'actual.missing': 'no actual',
    'actual.unjudged': 'words nobody has judged',
    'actual.kind-mismatch': 'target and actual are of different kinds',
    'unit.unknown-pair': 'units that cannot be converted',
    'target.unscorable': 'no target',
    'funds.no-budget': 'no budget',
    'funds.annual-missing': 'no full-year budget',
    'funds.executed-missing': 'no amount executed',
    'objective.no-indicators': 'no indicators',
  },
  counts: (tables, rows) => `${String(tables)} tables, ${String(rows)} rows`,
  rows: (recomputed, fromPrint, unscored) =>
    `rows recomputed ${String(recomputed)}, rows that keep the printed score and are not judged again ${String(fromPrint)}, rows not scored ${String(unscored)}`,
  unreadTables: (tables) => `${String(tables)} cannot be read`,
  final: (tables) => `graded ${String(tables.length)}${tables.length ? `: ${tables.join(', ')}` : ''}`,
  provisional: (tables) => `provisional ${String(tables)}${tables ? ', because of: ' : ''}`,
  differences: (count) => `differences ${String(count)}${count ? ': ' : ''}`,
  tally: (label, count) => `${label} ${String(count)}`,
  colon: ': ',
  comma: ', ',
  tables: 'tables',
  places: 'places',
}
