import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './test/doors/house/index.mjs'

// The package does no I/O, reads no clock, no zone, no locale: whatever it knows was passed in.
const ambientGlobals = [
  'Intl',
  'process',
  'console',
  'globalThis',
  'window',
  'self',
  'global',
  'Buffer',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'require',
  'eval',
  'Function',
]
const ambientSyntax = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'src reads no clock: take a Day as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'src reads no clock: take a Day as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'src reads no clock: take a Day as an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'src draws no lots: take a seed as an argument.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]',
    message: 'The answer depends on the host: compare and print by code point.',
  },
  {
    selector:
      'CallExpression > MemberExpression[property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/]',
    message: "The answer depends on the host's zone: use the getUTC… form.",
  },
]
const formSyntax = [
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default export: the file bears the name of what it exports.' },
  { selector: 'ExportAllDeclaration', message: 'Named re-exports only.' },
]
const noClass = [{ selector: ':matches(ClassDeclaration, ClassExpression)', message: 'No class but InvariantError.' }]

// A trace is written, never read: else nothing could be computed without it. A rule that calls another asks for its conclusion.
const traceMessage =
  'No value depends on a trace: call the rule with .conclude(…) and use its value, outcome and norms.'
const noTraceRead = [
  { selector: "MemberExpression[computed=false][property.name='trace']", message: traceMessage },
  { selector: "MemberExpression[computed=true][property.value='trace']", message: traceMessage },
  { selector: "MemberExpression[property.quasis.0.value.cooked='trace']", message: traceMessage },
  { selector: "ObjectPattern > Property[key.name='trace']", message: traceMessage },
  { selector: "ObjectPattern > Property[key.value='trace']", message: traceMessage },
  { selector: "ObjectPattern > Property[key.quasis.0.value.cooked='trace']", message: traceMessage },
]
const tellsTraces = ['src/kernel/write-trace.ts', 'src/explain/**'] // one writes them, the other puts them into words

// Amounts and points are decimal text here, so '90' is as much a number as 90.
const houseNumbers = [
  {
    selector: 'Literal[raw=/^(?!(0|1|100)n?$)[\\d.]/]',
    message: 'A number a document fixes belongs in norms/ (only 0, 1 and 100 stand in a rule).',
  },
  {
    selector: 'Literal[raw=/^["\'](?!(0|1|100)["\']$)-?\\d+(\\.\\d+)?["\']$/]',
    message: 'A number a document fixes belongs in norms/ (only 0, 1 and 100 stand in a rule).',
  },
]
// What a module may keep: what it holds follows from what was passed in and can never change, so nobody can tell it is kept.
const caches = {
  'src/norms/norms-on.ts': ['known'],
  'src/norms/resolving/once-per-norms.ts': ['lasting'],
  'src/norms/keys/norm-schema.ts': ['schemas'],
}
const syntax = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] })

export default defineConfig(
  globalIgnores(['dist', 'docs', 'coverage']),
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      'house/no-borrowed-globals': 'error',
      'house/no-directives': 'error',
      'house/no-hidden-state': 'error',
      'house/no-text-arithmetic': 'error',
      'house/only-invariant-errors': 'error',
      eqeqeq: 'error',
      'house/no-trace-read': 'error',
      'no-restricted-globals': ['error', ...ambientGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|zod/mini$|decimal\\.js$|date-fns/|@noble/hashes/)',
              message: 'Allowed from outside: zod/mini, decimal.js, date-fns/…, @noble/hashes/….',
            },
          ],
        },
      ],
      ...syntax(ambientSyntax, formSyntax, noClass, noTraceRead),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off', // an index just checked; noUncheckedIndexedAccess asks for a `!` there
      '@typescript-eslint/no-unnecessary-type-conversion': 'off', // doors look at values whose declared type a caller may not have kept
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // entry<Key>(value: Values[Key]) ties a value to its key
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/kernel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...ambientGlobals,
        { name: 'Date', message: 'A day is text; day arithmetic lives in kernel/.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/index.ts', 'src/{kernel,norms,model,reading,forms,explain}/**'],
    rules: syntax(ambientSyntax, formSyntax, noClass, noTraceRead, houseNumbers),
  },
  {
    files: ['src/kernel/**'],
    rules: { 'house/no-text-arithmetic': 'off' },
  },
  { files: ['src/kernel/result.ts'], rules: { 'house/only-invariant-errors': 'off' } }, // unwrap throws what the issues say
  ...Object.entries(caches).map(([file, named]) => ({
    files: [file],
    rules: { 'house/no-hidden-state': ['error', { caches: named }] },
  })),
  { files: tellsTraces, rules: { ...syntax(ambientSyntax, formSyntax, noClass), 'house/no-trace-read': 'off' } },
  { files: ['src/kernel/invariant-error.ts'], rules: syntax(ambientSyntax, formSyntax, noTraceRead) },
  {
    files: ['test/**/*.ts', 'examples/**/*.ts', '*.config.ts', 'test/**/*.mjs', '*.config.js'],
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 5 },
      ],
    },
  },
  {
    files: ['examples/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)(src|dist)/', message: 'An example imports the package by its name, as its readers will.' },
          ],
        },
      ],
    },
  },
)
