import type { Issue } from '../kernel/issue.js'
import type { StandardSchemaV1 } from '../model/standard-schema.js'
import { describeIssue } from './describe-issue.js'
import type { Locale } from './locale.js'
import type { Wording } from './wording.js'

/** 「本地化模式」 The same schema with sentences for messages, for form resolvers: `{}` for `wording` leaves out where, which the field itself says. */
export const localize = <S extends StandardSchemaV1>(
  schema: S,
  locale: Locale,
  wording?: Wording,
): { readonly '~standard': S['~standard'] } => ({
  '~standard': {
    ...schema['~standard'],
    validate: (value: unknown) => {
      const result = schema['~standard'].validate(value)
      return result instanceof Promise
        ? result.then((later) => inWords(later, locale, wording))
        : inWords(result, locale, wording)
    },
  },
})

type Validated = Awaited<ReturnType<StandardSchemaV1['~standard']['validate']>>

const inWords = (result: Validated, locale: Locale, wording: Wording | undefined): Validated =>
  result.issues
    ? {
        issues: result.issues.map((issue) => ({
          ...issue,
          message: isOurs(issue) ? describeIssue(issue, locale, wording) : issue.message,
        })),
      }
    : result

const isOurs = (issue: unknown): issue is Issue =>
  typeof issue === 'object' && issue !== null && 'code' in issue && 'params' in issue && 'path' in issue
