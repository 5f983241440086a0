/**
 * The main job on real input, offline: every published self-evaluation table under data/ and every synthetic one under
 * synthetic/ is read, scored, graded and held against its printed scores. The totals come first, then one table explained in full.
 *
 *   npm run demo                      what is in a terminal of 100 columns
 *   npm run demo -- --en              the same in English
 *   npm run demo -- --markdown        the same as a Markdown report on standard output
 */
import { inChinese, inEnglish } from './demo/language.js'
import { markdownReport } from './demo/markdown-report.js'
import { loadTables } from './demo/load-tables.js'
import { terminalReport } from './demo/terminal-report.js'
import { workOn } from './demo/work-on.js'

const report = process.argv.includes('--markdown') ? markdownReport : terminalReport
process.stdout.write(report(loadTables().map(workOn), process.argv.includes('--en') ? inEnglish : inChinese))
