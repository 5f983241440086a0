import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [begin, end] = ['<!-- bench:begin, written by npm run bench -->', '<!-- bench:end -->']
const times = (ratio) =>
  `${ratio < 1 ? ratio.toFixed(2) : ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')} ×`
const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const micro = (us) => (us < 10 ? us.toFixed(1) : Math.round(us).toLocaleString('en'))

const speed = ({ microseconds, ratios, wrong, forms }) => {
  const errors = (name) => (wrong[name] ? `${wrong[name]} (${((100 * wrong[name]) / forms).toFixed(1)} %)` : '0')
  const row = (what, task, name, hand, us) => {
    const { clock, processor } = microseconds[task]
    return [what, micro(clock), micro(processor), times(hand), times(us), errors(name)]
  }
  const [own, { full, evaluate }] = ['budget-performance', ratios]
  return table(
    [
      'one form of 12 indicators',
      'µs',
      'µs of processor',
      'against by hand',
      'against ours',
      `wrong of ${forms.toLocaleString('en')}`,
    ],
    [
      row('**budget-performance**: parse, evaluate, trace', 'full', own, full, 1),
      row('budget-performance: evaluate, trace', 'evaluate', own, evaluate, evaluate / full),
      row('decimal.js by hand: the scores only', 'by hand', 'decimal.js by hand', 1, 1 / full),
      ...Object.entries(ratios.peers).map(([name, { hand, us }]) =>
        row(`${name}: the scores only`, name, name, hand, us),
      ),
    ],
  )
}

const targets = ({ ratios, files, sizes, imports }) => {
  const grade = sizes.find(({ names }) => names === '{ gradeScore }')
  const [hand, zen, sheet, rules] = [
    ratios.full,
    ...['zen-engine', 'HyperFormula template', 'json-rules-engine'].map((name) => ratios.peers[name].us),
  ]
  const most = (what, limit, reached, unit = times) => [
    what,
    `≤ ${unit(limit)}`,
    unit(reached),
    reached <= limit ? 'yes' : '**no**',
  ]
  const least = (what, limit, reached) => [
    what,
    `≥ ${times(limit)}`,
    times(reached),
    reached >= limit ? 'yes' : '**no**',
  ]
  return table(
    ['', 'target', 'reached', ''],
    [
      most('parse + evaluate + trace, against by hand', 4, hand),
      least('zen-engine, against parse + evaluate + trace', 3, zen),
      least('HyperFormula template, against the same', 3, sheet),
      least('json-rules-engine, against the same', 20, rules),
      most('parse, against `JSON.parse` of the same text', 2.5, ratios.parse),
      most('second `normsOn` of a rulebook, against the first', 0.1, ratios.norms, (r) => `${r.toFixed(2)} ×`),
      most('`toText`, against its own evaluation', 1, ratios.toText),
      most('`scoreFramework` of 8 leaves, against by hand (it was 60 ×)', 15, ratios.framework),
      most('files an import of the root opens', 60, files.root, String),
      most(
        `\`{ gradeScore }\`, kB compressed, ${grade.decimal ? 'with' : 'without'} decimal.js`,
        grade.decimal ? 18 : 6,
        grade.gzip,
        (kB) => kB.toFixed(1),
      ),
      ['cold import of the root, ms over an empty program', '', imports['the root'].toFixed(0), ''],
    ],
  )
}

const importing = ({ imports, files }) =>
  table(
    ['a program that imports', 'ms more than one that imports nothing', 'files of ours'],
    [
      ['`budget-performance`', imports['the root'].toFixed(0), files.root],
      ['`budget-performance/scoring`', imports['/scoring'].toFixed(0), ''],
      ['`budget-performance/explain/zh-CN`', imports['/explain/zh-CN'].toFixed(0), files.zh],
      ['decimal.js, zod/mini, date-fns, @noble/hashes alone', imports['the libraries alone'].toFixed(0), ''],
    ],
  )

const weighing = ({ sizes }) =>
  table(
    ['import', 'minified kB', 'compressed kB', 'budget', 'decimal.js in it'],
    sizes.map(({ names, minified, gzip, budget, decimal }) => [
      `\`${names}\``,
      minified.toFixed(1),
      gzip.toFixed(1),
      budget,
      decimal ? 'yes' : 'no',
    ]),
  )

export const tablesOf = (measured) =>
  [
    `${measured.date}, ${measured.machine}${measured.quick ? ', quick run' : ''}; medians of ${measured.rounds} alternated slices.`,
    speed(measured),
    targets(measured),
    importing(measured),
    weighing(measured),
  ].join('\n\n')

/** The tables between their marks in docs/performance.md. */
export const write = (tables, root) => {
  const page = join(root, 'docs/performance.md')
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has lost its marks ${begin} and ${end}`)
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`)
}
