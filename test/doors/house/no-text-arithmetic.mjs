// Amounts, points and days are text here: TypeScript lets `'9' < '10'`, `a + b` and `Number(a) + Number(b)` pass, brand or no brand.
// Outside the kernel a text is therefore neither compared by size nor added nor turned into a floating number.
import ts from 'typescript'

const sizes = new Set(['<', '>', '<=', '>='])
const numberMembers = new Set(['isFinite', 'isInteger', 'isSafeInteger', 'MAX_SAFE_INTEGER', 'MIN_SAFE_INTEGER'])
const printsFloats = new Set(['toFixed', 'toPrecision', 'toExponential'])
const asFloat = 'No floating number out of a text: the kernel computes (num, fraction, wholeNumber …).'

export const noTextArithmetic = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      size: 'Texts have no size: compare numbers by compare(num(a), num(b)), days by isBefore(a, b), names by byCodePoint.',
      sum: 'Texts are not added: sum(num(a), num(b)) for numbers, a template for words.',
      float: asFloat,
      order: 'Texts are not ordered by default: .sort(byCodePoint) for names, compare for numbers.',
    },
  },
  create: (context) => {
    const services = context.sourceCode.parserServices
    const isText = (node) => {
      const type = services.getTypeAtLocation(node)
      return (type.isUnion() ? type.types : [type]).some(
        (member) => textLike(member) || (member.isIntersection() && member.types.some(textLike)),
      )
    }
    const constraintIsText = (node) => {
      const checker = services.program.getTypeChecker()
      const constraint = checker.getBaseConstraintOfType(services.getTypeAtLocation(node))
      return constraint !== undefined && (constraint.isUnion() ? constraint.types : [constraint]).some(textLike)
    }
    const text = (node) => isText(node) || constraintIsText(node)
    const report = (node, messageId) => context.report({ node, messageId })
    return {
      BinaryExpression: (node) => {
        if (node.left.type === 'PrivateIdentifier' || !(text(node.left) || text(node.right))) return
        if (sizes.has(node.operator)) report(node, 'size')
        if (node.operator === '+') report(node, 'sum')
      },
      AssignmentExpression: (node) => {
        if (node.operator === '+=' && (text(node.left) || text(node.right))) report(node, 'sum')
      },
      UnaryExpression: (node) => {
        if (['+', '-', '~'].includes(node.operator) && text(node.argument)) report(node, 'float')
      },
      MemberExpression: (node) => {
        if (printsFloats.has(nameOf(node))) report(node, 'float')
      },
      CallExpression: (node) => {
        if (node.callee.type !== 'MemberExpression' || nameOf(node.callee) !== 'sort' || node.arguments.length > 0)
          return
        const element = services.program
          .getTypeChecker()
          .getIndexTypeOfType(services.getTypeAtLocation(node.callee.object), ts.IndexKind.Number)
        if (element !== undefined && (element.isUnion() ? element.types : [element]).some(textLike))
          report(node, 'order')
      },
      'Program:exit': () => {
        for (const name of ['Number', 'parseFloat', 'parseInt', 'BigInt'])
          for (const { identifier } of globalReferences(context, name))
            if (!(name === 'Number' && numberMembers.has(memberOf(identifier)))) report(identifier, 'float')
        for (const { identifier } of globalReferences(context, 'JSON'))
          if (memberOf(identifier) === 'parse') report(identifier, 'float')
      },
    }
  },
}

const textLike = (type) => (type.flags & ts.TypeFlags.StringLike) !== 0
const nameOf = ({ computed, property }) => (computed ? property.value : property.name)
/** The name read off a global: `isInteger` in `Number.isInteger`; undefined where it is passed on, called or taken apart. */
export const memberOf = ({ parent, ...identifier }) =>
  parent.type === 'MemberExpression' && parent.object.range[0] === identifier.range[0] && !parent.computed
    ? parent.property.name
    : undefined
export const globalReferences = ({ sourceCode }, name) =>
  (sourceCode.scopeManager.globalScope.set.get(name)?.references ?? []).filter(
    ({ identifier, isValueReference }) => isValueReference !== false && identifier.parent.type !== 'TSTypeReference',
  )
