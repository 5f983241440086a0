// A comment cannot switch a check off.
const off = /^[\s*]*(eslint|@ts-(ignore|nocheck|expect-error))\b/

export const noDirectives = {
  meta: { type: 'problem', schema: [], messages: { off: 'No comment switches a check off.' } },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        if (off.test(comment.value)) context.report({ loc: comment.loc, messageId: 'off' })
    },
  }),
}
