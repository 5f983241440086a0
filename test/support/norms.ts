import { readFileSync } from 'node:fs'
import type { Day } from '../../src/kernel/day.js'
import { unwrap } from '../../src/kernel/result.js'
import type { NormKey, NormValues } from '../../src/norms/norm-values.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import { layersOf } from '../../src/norms/resolving/layers-of.js'
import { national } from '../../src/norms/rulebooks/national.js'
import type { Norms, Rulebook, RulebookLayer } from '../../src/norms/rulebook.js'

/** The norms of a day, or a thrown error that says why there are none. */
export const normsOf = (day: Day, rulebook?: Rulebook): Norms => unwrap(normsOn(day, rulebook))

/** The year most tests live in. */
export const norms2021 = normsOf('2021-12-31')

const document = '某财试〔2021〕3号'

/** A layer of JSON over national rules in which one document says what a test needs. */
export const layerJson = (
  values: { [K in NormKey]?: NormValues[K] },
  more: Partial<RulebookLayer> = {},
): RulebookLayer => ({
  schema: 'budget-performance/rulebook@1',
  id: 'test-layer',
  title: { zh: '试验规则' },
  extends: 'national',
  documents: [{ id: document, title: '某地绩效评价试行办法', issued: '2016-01-01', seen: 'text' }],
  norms: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      [{ from: '2016-01-01', basis: [{ document, article: '第一条' }], seen: 'text', value }],
    ]),
  ),
  ...more,
})

/** That layer over national rules as a program may put it together: no door has looked at it. */
export const unread = (norms: RulebookLayer['norms'], more: Partial<RulebookLayer> = {}): Rulebook => ({
  ...layerJson({}, { norms, ...more }),
  parents: layersOf(national),
})

/** That layer read by the door a bureau's own layer comes through. */
export const layer = (values: { [K in NormKey]?: NormValues[K] }, more: Partial<RulebookLayer> = {}): Rulebook =>
  unwrap(parseRulebook(JSON.parse(JSON.stringify(layerJson(values, more)))))

/** The norms of a day of 2021 under such a layer. */
export const normsWith = (values: { [K in NormKey]?: NormValues[K] }): Norms => normsOf('2021-12-31', layer(values))

const stored = (name: string): Rulebook =>
  unwrap(parseRulebook(JSON.parse(readFileSync(new URL(`layers/${name}.json`, import.meta.url), 'utf8'))))

/** A place whose execution rate is worth 20 points. */
export const twentyPoints: Rulebook = stored('twenty-execution-points')

/** A place that grades 优良中低差. */
export const fiveGrades: Rulebook = stored('five-grades')
