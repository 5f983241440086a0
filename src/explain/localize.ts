import type { Issue } from '../kernel/issue.js'
import type { StandardSchemaV1 } from '../model/standard-schema.js'
import { describeIssue } from './describe-issue.js'
import type { Locale } from './locale.js'
import type { Wording } from './wording.js'

/** 「本地化模式」 The same schema with sentences for messages, for form resolvers: `{}` for `wording` leaves out where, which the field itself says. */
export const localize = <Input, Output>(
  schema: StandardSchemaV1<Input, Output>,
  locale: Locale,
  wording?: Wording,
): StandardSchemaV1<Input, Output> => ({
  '~standard': {
    version: 1,
    vendor: schema['~standard'].vendor,
    validate: (value) => {
      const result = schema['~standard'].validate(value)
      return result instanceof Promise
        ? result.then((later) => inWords(later, locale, wording))
        : inWords(result, locale, wording)
    },
  },
})

type Validated<Output> = Awaited<ReturnType<StandardSchemaV1<unknown, Output>['~standard']['validate']>>

const inWords = <Output>(result: Validated<Output>, locale: Locale, wording: Wording | undefined): Validated<Output> =>
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
