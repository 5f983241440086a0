import { kernelIssues, type KernelIssueCode } from '../kernel/issues.js'

type Told = { readonly code: KernelIssueCode; readonly params: Readonly<Record<string, string>> }

/** What a schema says instead of zod's words: a code, and what the value's own text does not tell. `toldBy` reads it back. */
export const toldAs = (code: KernelIssueCode, params: Told['params'] = {}): string =>
  `${code} ${JSON.stringify(params)}`

/** The code and the params in a message of ours; undefined where the words are zod's. */
export const toldBy = (message: string): Told | undefined => {
  const [code = ''] = message.split(' ', 1)
  if (!Object.hasOwn(kernelIssues.table, code)) return undefined
  const rest = message.slice(code.length).trim()
  return {
    code: code as KernelIssueCode,
    params: rest === '' ? {} : (JSON.parse(rest) as Told['params']),
  }
}
