// The package keeps no state: what a module holds is never changed after it was made, but for the named caches.
const stores = new Set(['Map', 'Set', 'WeakMap', 'WeakSet'])
const changers = new Set('set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '))
const fresh = new Set('map filter flatMap slice concat keys entries values from of split toSorted flat'.split(' '))

export const noHiddenState = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { caches: { type: 'array', items: { type: 'string' } } } }],
    messages: {
      let: 'No variable of a module: what was passed in decides, nothing else.',
      store: 'No cache but those named in eslint.config.js.',
      change: 'What a module holds is never changed: make a new one.',
      input: 'An argument is never changed: copy it first, [...list].sort(…).',
    },
  },
  create: (context) => {
    const { caches = [] } = context.options[0] ?? {}
    const report = (node, messageId) => context.report({ node, messageId })
    /** Where a chain of members begins has to be made here, or held by this function alone. */
    const judge = (node, target, sorts) => {
      const root = rootOf(target)
      if (root.type !== 'Identifier' || caches.includes(root.name)) return
      const variable = find(context.sourceCode.getScope(node), root.name)
      const kind = variable?.defs[0]?.type
      if (kind === 'ImportBinding' || (kind === 'Variable' && ofModule(variable))) report(node, 'change')
      else if (sorts && !heldHere(variable)) report(node, 'input')
    }
    return {
      'Program > VariableDeclaration, Program > ExportNamedDeclaration > VariableDeclaration': (node) => {
        if (node.kind !== 'const') report(node, 'let')
        for (const { id, init } of node.declarations)
          if (
            !caches.includes(id.name) &&
            init?.type === 'NewExpression' &&
            stores.has(init.callee.name) &&
            init.arguments.length === 0
          )
            report(init, 'store')
      },
      'CallExpression > MemberExpression.callee': (node) => {
        if (!changers.has(nameOf(node))) return
        const { object } = node
        if (object.type === 'CallExpression') return void (isFresh(object) || !sorting(node) || report(node, 'input'))
        judge(node, object, sorting(node))
      },
      AssignmentExpression: (node) => {
        if (node.left.type === 'MemberExpression' && nameOf(node.left) !== 'lastIndex')
          judge(node, node.left.object, false)
      },
      'UnaryExpression[operator="delete"]': (node) => {
        if (node.argument.type === 'MemberExpression') judge(node, node.argument.object, false)
      },
      UpdateExpression: (node) => {
        if (node.argument.type === 'MemberExpression') judge(node, node.argument.object, false)
      },
      'CallExpression[callee.object.name="Object"][callee.property.name=/^(assign|define.*|setPrototypeOf)$/]': (
        node,
      ) => {
        if (node.arguments[0]) judge(node, node.arguments[0], false)
      },
    }
  },
}

const nameOf = ({ computed, property }) => (computed ? property.value : property.name)
const sorting = (callee) => ['sort', 'reverse'].includes(nameOf(callee))
const isFresh = ({ callee }) => callee.type === 'MemberExpression' && fresh.has(nameOf(callee))
const rootOf = (node) => {
  if (node.type === 'MemberExpression') return rootOf(node.object)
  return node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression' ? rootOf(node.expression) : node
}
const find = (scope, name) => (scope === null ? undefined : (scope.set.get(name) ?? find(scope.upper, name)))
const ofModule = ({ scope }) => scope.type === 'module' || scope.type === 'global'
/** A local is its function's own where it was made there, not taken from what was passed in. */
const heldHere = (variable) => {
  const init = variable?.defs[0]?.node?.init
  return init?.type === 'ArrayExpression' || (init?.type === 'CallExpression' && isFresh(init))
}
