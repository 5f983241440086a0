import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { scoreIndicator } from '../../src/scoring/rows/score-indicator.js'
import { norms2021 } from '../support/norms.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

// A program nobody wrote to disk: each name is hovered where it stands by itself, as in `import { scoreIndicator }`.
const names = ['scoreIndicator', 'scoreExecution', 'scoreDeadline', 'scoreChecklistMark']
const file = `${root}src/hovered.ts`
const program = `
import { scoreIndicator } from './scoring/rows/score-indicator.js'
import { scoreExecution } from './scoring/rows/score-execution.js'
import { scoreDeadline } from './scoring/methods/score-deadline.js'
import { scoreChecklistMark } from './scoring/methods/score-checklist-mark.js'
export const hovered = [${names.map((name) => `${name} `).join(', ')}]`

const hover = (): ((name: string) => string) => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => true,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) =>
      path === file
        ? ts.ScriptSnapshot.fromString(program)
        : existsSync(path)
          ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8'))
          : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
  })
  return (name) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, program.lastIndexOf(`${name} `))?.displayParts)
}

describe('a rule reads as a function', () => {
  it('when an editor shows it: its parameters, not the name of a type', { timeout: 60_000 }, () => {
    const shown = hover()
    expect(shown('scoreIndicator')).toContain('const scoreIndicator: ((indicator: Indicator, norms: Norms) => Ruled<')
    expect(shown('scoreExecution')).toContain('const scoreExecution: ((funds: Funds, norms: Norms) => Ruled<')
    expect(shown('scoreDeadline')).toContain('const scoreDeadline: ((row: DeadlineRow, norms: Norms) => Ruled<')
    expect(shown('scoreChecklistMark')).toContain(
      'const scoreChecklistMark: ((row: MarkRow<"checklist">, norms: Norms) =>',
    )
    for (const name of names) expect(shown(name), name).not.toMatch(/\bRule</)
  })

  it('when something throws inside: its id is its name in the stack', () => {
    const broken = {
      get actual(): never {
        throw new Error('broken on purpose')
      },
    }
    expect(stackOf(() => scoreIndicator(broken as never, norms2021))).toContain('at scoring.score-indicator (')
  })
})

const stackOf = (run: () => unknown): string => {
  try {
    run()
    return 'nothing was thrown'
  } catch (e) {
    return (e as Error).stack ?? ''
  }
}
