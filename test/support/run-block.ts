import { format, inspect } from 'node:util'
import { compileFunction } from 'node:vm'
import ts from 'typescript'

/** What a block says beside what it did: the lines after `// =>`, and every form in which the value may be written. */
export type Told = { expected: string; forms: string[] }

type Log = (...values: unknown[]) => void

/**
 * Runs a block of documentation. A `// =>` comment holds what the statement above it prints (`console.log`), or the value of the
 * expression or of the constant above it; further `// =>` lines go on. A block is a module: what it imports is passed in.
 */
export const runBlock = async (code: string): Promise<Told[]> => {
  const { instrumented, expected } = withTelling(code)
  const js = ts.transpileModule(instrumented, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  }).outputText
  const modules = new Map<string, unknown>()
  for (const [, name = ''] of js.matchAll(/require\("([^"]+)"\)/g))
    modules.set(name, await import(/* @vite-ignore */ name))

  const told: Told[] = []
  let printed: string[] = []
  const log: Log = (...values) => {
    if (values[0] === tell) told.push(formsOf(values[1] as number, values[2], expected))
    else printed.push(format(...values))
  }
  const printedAt: Log = (index) => {
    told.push({ expected: expected[index as number] ?? '', forms: [printed.join('\n')] })
    printed = []
  }
  const run = compileFunction(js, ['require', 'exports', 'console', '__tell', '__printed']) as (
    ...args: unknown[]
  ) => void
  run(
    (name: string) => modules.get(name),
    {},
    { log },
    (index: number, value: unknown) => log(tell, index, value),
    printedAt,
  )
  return told
}

const tell = Symbol('tell')

const formsOf = (index: number, value: unknown, expected: string[]): Told => ({
  expected: expected[index] ?? '',
  forms: [
    ...(typeof value === 'string' ? [value] : []),
    inspect(value, { depth: Infinity }),
    inspect(value, { depth: Infinity, breakLength: Infinity }),
    JSON.stringify(value),
  ],
})

/** Behind each statement with a `// =>` comment a call that tells what it printed, or its value. */
const withTelling = (code: string): { instrumented: string; expected: string[] } => {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const expected: string[] = []
  const inserts: { at: number; text: string; end?: number }[] = []
  for (const statement of file.statements) {
    const comment = saidAfter(code, statement.end)
    if (comment === undefined) continue
    const index = expected.push(comment) - 1
    if (ts.isExpressionStatement(statement) && !isLog(statement.expression)) {
      inserts.push({
        at: statement.getStart(file),
        end: statement.end,
        text: `;__tell(${String(index)}, (${statement.expression.getText(file)}));`,
      })
    } else if (ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations.at(-1)?.name
      if (name && ts.isIdentifier(name))
        inserts.push({ at: statement.end, text: `;__tell(${String(index)}, ${name.text});` })
      else throw new Error(`// => after a pattern says nothing: ${statement.getText(file)}`)
    } else inserts.push({ at: statement.end, text: `;__printed(${String(index)});` })
  }
  const instrumented = inserts
    .reverse()
    .reduce((text, { at, end = at, text: inserted }) => text.slice(0, at) + inserted + text.slice(end), code)
  return { instrumented, expected }
}

const isLog = (expression: ts.Expression): boolean =>
  ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'

const saidAfter = (code: string, end: number): string | undefined => {
  const rest = code.slice(end).replace(/^;/, '')
  const said = /^[ \t]*(?:\n[ \t]*)?((?:\/\/ =>[^\n]*\n?[ \t]*)+)/.exec(rest)?.[1]
  return said
    ?.trim()
    .split('\n')
    .map((line) => line.trim().replace(/^\/\/ => ?/, ''))
    .join('\n')
}
