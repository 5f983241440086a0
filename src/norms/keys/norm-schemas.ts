import * as z from 'zod/mini'
import { frameworkNames } from '../frameworks/framework-names.js'
import { frameworkNormShape } from '../frameworks/framework-schema.js'
import { silences } from '../silences.js'
import { categories, dimensions, grades, type Label } from '../vocabulary.js'

type Entry = { key: string; title: Label; schema: () => z.ZodMiniType }

const decimal = () =>
  z
    .string('decimal.not-text')
    .check(
      z.regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, { error: 'decimal.malformed', abort: true }),
      z.maxLength(40, 'decimal.too-long'),
    )
const share = () => z.string('decimal.not-text').check(z.regex(/^(?:0(?:\.\d{0,11}[1-9])?|1)$/, 'share.out-of-range'))
export const label = () => z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.exactOptional(z.string()) })
const dimension = () => z.enum(dimensions)
const category = () => z.enum(categories)
const grade = () => z.enum(grades)
const choice = <const C extends string>(name: C) => z.strictObject({ choice: z.literal(name) })

const words = () => z.exactOptional(z.array(z.string().check(z.minLength(1), z.maxLength(100))))
const lexicon = () =>
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    words: words(),
    suffixes: words(),
    leads: words(),
    exact: words(),
    units: words(),
    except: words(),
    exceptSuffixes: words(),
    examples: z.array(z.string()).check(z.minLength(1)),
  })

const parameters: Record<string, () => z.ZodMiniType> = {
  'late-completion': () =>
    z.discriminatedUnion('choice', [
      choice('zero'),
      choice('judged'),
      z.strictObject({ choice: z.literal('per-day'), share: share() }),
    ]),
  'pass-line': () =>
    z.discriminatedUnion('choice', [choice('none'), z.strictObject({ choice: z.literal('at'), from: share() })]),
  'over-achievement': () =>
    z.discriminatedUnion('choice', [
      choice('full'),
      z.strictObject({
        choice: z.literal('ladder'),
        steps: z.array(z.strictObject({ from: decimal(), lose: share() })).check(z.minLength(1)),
      }),
    ]),
  'execution-score': () =>
    z.discriminatedUnion('choice', [
      choice('ratio'),
      z.strictObject({
        choice: z.literal('banded'),
        bands: z.array(z.strictObject({ from: share(), share: share() })).check(z.minLength(1)),
      }),
    ]),
}

const fixed: Entry[] = [
  {
    key: 'execution.points',
    title: { zh: '预算执行率分值', en: 'points of the execution rate' },
    schema: () =>
      decimal().check(z.refine((text) => !text.startsWith('-') && Number(text) <= 100, 'points.out-of-range')),
  },
  {
    key: 'grades.scale',
    title: { zh: '评价等级', en: 'grade scale' },
    schema: () =>
      z
        .array(z.strictObject({ grade: grade(), label: label(), from: decimal() }))
        .check(z.minLength(1), z.refine(distinctBounds, 'bands.repeated-bound')),
  },
  {
    key: 'judgement.tiers',
    title: { zh: '定性指标档次', en: 'tiers of a judged row' },
    schema: () =>
      z
        .array(z.strictObject({ tier: z.string(), label: label(), from: share(), words: z.array(z.string()) }))
        .check(z.minLength(1), z.refine(distinctBounds, 'bands.repeated-bound')),
  },
  {
    key: 'scoring.quantitative',
    title: { zh: '定量指标计分', en: 'scoring of measured rows' },
    schema: () => choice('proportional'),
  },
  { key: 'scoring.total', title: { zh: '总分', en: 'total score' }, schema: () => choice('sum') },
  {
    key: 'over-achievement.explain-from',
    title: { zh: '超额完成须说明原因的完成率', en: 'attainment rate from which a reason is asked' },
    schema: decimal,
  },
  {
    key: 'gate.objective',
    title: { zh: '无目标不予安排预算', en: 'no budget without an objective' },
    schema: () => choice('required'),
  },
  {
    key: 'gate.ex-ante',
    title: { zh: '事前评估为预算必备要件', en: 'ex-ante assessment conditions the budget' },
    schema: () => choice('blocks'),
  },
  {
    key: 'ex-ante.trigger',
    title: { zh: '须作事前评估的范围', en: 'where an ex-ante assessment is due' },
    schema: () =>
      z
        .array(
          z
            .strictObject({
              new: z.exactOptional(z.boolean()),
              amount: z.exactOptional(decimal()),
              growth: z.exactOptional(decimal()),
              growthOver: z.exactOptional(decimal()),
            })
            .check(z.refine((line) => Object.keys(line).length > 0, 'value.too-short')),
        )
        .check(z.minLength(1)),
  },
  {
    key: 'review.consequences',
    title: { zh: '目标审核结果的后果', en: 'consequences of the objective review' },
    schema: () =>
      z.strictObject({
        grades: z.partialRecord(grade(), z.enum(['proceed', 'improve', 'revise', 'reject'])),
        stillFailing: z.enum(['revise', 'reject']),
      }),
  },
  {
    key: 'approval.together',
    title: { zh: '目标与预算同步批复下达', en: 'objective issued together with the budget' },
    schema: () => z.strictObject({ choice: z.enum(['same-body', 'same-day-same-body']) }),
  },
  {
    key: 'filing.coverage',
    title: { zh: '绩效目标申报率', en: 'share of subjects that file an objective' },
    schema: share,
  },
  {
    key: 'evaluation.look-back-years',
    title: { zh: '财政评价回溯年数', en: 'years a fiscal evaluation looks back' },
    schema: decimal,
  },
  { key: 'scoring.direct', title: { zh: '直接赋分', en: 'all or nothing' }, schema: () => choice('all-or-nothing') },
  { key: 'scoring.banded', title: { zh: '分档赋分', en: 'scores by band' }, schema: () => choice('bands-of-the-row') },
  {
    key: 'adjustment.with-budget',
    title: { zh: '目标随预算调整', en: 'objective adjusted together with the budget' },
    schema: () => choice('required'),
  },
  {
    key: 'disclosure.days',
    title: { zh: '批复后公开的期限（天）', en: 'days from approval to disclosure' },
    schema: decimal,
  },
  {
    key: 'ex-ante.conclusion-lines',
    title: { zh: '事前评估结论的分数线', en: 'lines of the ex-ante conclusion' },
    schema: () =>
      z
        .array(
          z.strictObject({ from: decimal(), conclusion: z.enum(['support', 'support-after-adjustment', 'reject']) }),
        )
        .check(z.minLength(1), z.refine(distinctBounds, 'bands.repeated-bound')),
  },
  {
    key: 'review.graded',
    title: { zh: '须评定等级的目标审核范围', en: 'which objectives get a graded review' },
    schema: () => z.discriminatedUnion('choice', [choice('key-projects'), choice('all-projects')]),
  },
  {
    key: 'framework.preferred',
    title: { zh: '首选指标框架', en: 'preferred objective framework' },
    schema: () => z.string(),
  },
  {
    key: 'validation.lexicons',
    title: { zh: '指标校验词表', en: 'lexicons of indicator validation' },
    schema: () => z.array(lexicon()),
  },
]

const scoringFrameworks: Entry[] = Object.entries(frameworkNames).map(([name, title]) => ({
  key: `framework.${name}`,
  title,
  schema: () => frameworkNormShape({ decimal, share, text: () => z.string().check(z.minLength(1)), label }),
}))

const silent: Entry[] = Object.entries(silences).map(([id, { question, options }]) => ({
  key: `silence.${id}`,
  title: question,
  schema: parameters[id] ?? (() => z.strictObject({ choice: z.enum(Object.keys(options)) })),
}))

const objectiveFramework: Omit<Entry, 'key'> = {
  title: { zh: '绩效指标框架', en: 'objective framework' },
  schema: () =>
    z.strictObject({
      dimensions: z
        .array(
          z.strictObject({
            dimension: dimension(),
            label: label(),
            required: z.exactOptional(z.enum(['always', 'where-served'])),
            categories: z.array(
              z.strictObject({
                category: category(),
                label: label(),
                required: z.exactOptional(z.literal('in-principle')),
              }),
            ),
          }),
        )
        .check(z.minLength(1)),
    }),
}

const level1Points: Omit<Entry, 'key'> = {
  title: { zh: '一级指标分值', en: 'level-1 points' },
  schema: () =>
    z.array(
      z.strictObject({ cost: z.boolean(), satisfaction: z.boolean(), points: z.partialRecord(dimension(), decimal()) }),
    ),
}

/** Every norm the package reads, in the order of the rooms. `objective-framework.<id>` and `points.level1.<id>` stand for any framework's id. */
export const normEntries = (): Entry[] => [
  ...fixed,
  ...scoringFrameworks,
  ...silent,
  { key: 'objective-framework.<id>', ...objectiveFramework },
  { key: 'points.level1.<id>', ...level1Points },
]

/** The schema of a norm's value, or undefined for a key the package does not know. */
export const normSchema = (key: string): z.ZodMiniType | undefined => {
  const pattern = key.replace(/^(objective-framework|points\.level1)\..+$/, '$1.<id>')
  return normEntries()
    .find((entry) => entry.key === pattern)
    ?.schema()
}

const distinctBounds = (bands: { from: string }[]): boolean =>
  new Set(bands.map(({ from }) => from)).size === bands.length
