import { kernelIssues, type KernelIssueCode } from '../kernel/issues.js'

type Told = { readonly code: KernelIssueCode; readonly params: Readonly<Record<string, string>> }

/** What a schema says instead of zod's words: a code, and what the value's own text does not tell. `toldBy` reads it back. */
export const toldAs = (code: KernelIssueCode, params: Told['params']): string =>
  [code, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join('|')

/** The code and the params in a message of ours; undefined where the words are zod's. */
export const toldBy = (message: string): Told | undefined => {
  const [code = '', ...params] = message.split('|')
  if (!Object.hasOwn(kernelIssues.table, code)) return undefined
  return { code: code as KernelIssueCode, params: Object.fromEntries(params.map(pairOf)) }
}

const pairOf = (param: string): [string, string] => {
  const end = param.indexOf('=')
  return [param.slice(0, end), param.slice(end + 1)]
}
