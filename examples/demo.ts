/**
 * The main job on real input, offline: every published self-evaluation table under data/ and every synthetic one under
 * synthetic/ is read, scored, graded and held against its printed scores.
 *
 *   npm run demo                      what is in a terminal of 100 columns
 *   npm run demo -- --markdown        the same as a Markdown report on standard output
 */
import { markdownReport } from './demo/markdown-report.js'
import { loadTables } from './demo/load-tables.js'
import { terminalReport } from './demo/terminal-report.js'
import { workOn } from './demo/work-on.js'

const worked = loadTables().map(workOn)
process.stdout.write(process.argv.includes('--markdown') ? markdownReport(worked) : terminalReport(worked))
