// A rule is a constant of the type `((...args) => Ruled<…>) & …`, a parser one of `(value) => Result<…>`: the reference tells
// them as the functions they are, with their parameters.
import { Converter, LiteralType, ParameterReflection, ReflectionFlag, ReflectionKind, UnionType } from 'typedoc'
import ts from 'typescript'

const callOf = ({ type }) =>
  (type?.type === 'intersection' ? type.types : [type]).find((part) => part?.type === 'reflection')?.declaration
    .signatures

// What is taken apart at once has no name in the tuple.
const parameterOf = (member, i, signature, optional) => {
  const named = member.type === 'namedTupleMember'
  const parameter = new ParameterReflection(
    named ? member.name : `input${i || ''}`,
    ReflectionKind.Parameter,
    signature,
  )
  parameter.type = named ? member.element : member
  parameter.setFlag(ReflectionFlag.Optional, optional)
  return parameter
}

const parametersOf = (signature, optional) =>
  signature.parameters?.flatMap((parameter) =>
    parameter.flags.isRest && parameter.type.type === 'tuple'
      ? parameter.type.elements.map((member, i) => parameterOf(member, i, signature, optional[i]))
      : [parameter],
  )

const asFunction = (constant, signatures, optional) => {
  constant.kind = ReflectionKind.Function
  constant.setFlag(ReflectionFlag.Const, false)
  constant.signatures = signatures
  for (const signature of signatures) {
    signature.parent = constant
    signature.name = constant.name
    signature.comment = constant.comment
    signature.parameters = parametersOf(signature, optional)
  }
  delete constant.type
  delete constant.defaultValue
  delete constant.comment
}

// Only the compiler knows which of a tuple's members may be left out.
const optionalOf = ({ checker }, symbol) => {
  const [call] = symbol.valueDeclaration ? checker.getTypeOfSymbol(symbol).getCallSignatures() : []
  const args = call?.parameters[0] && checker.getTypeOfSymbol(call.parameters[0])
  return args?.target?.elementFlags?.map((flags) => Boolean(flags & ts.ElementFlags.Optional)) ?? []
}

// `(typeof grades)[number]` is how a closed list is declared; what its reader wants is the words on it.
const wordsOf = ({ checker }, symbol) => {
  const type = symbol.valueDeclaration ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol)
  const types = (type.types ?? []).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
  return types.length && types.every((each) => each.isStringLiteral()) ? types.map(({ value }) => value) : undefined
}

// A list that has a public name is told by it.
const isNamed = ({ type }) => type?.type === 'reference' && type.reflection !== undefined

const listing = ReflectionKind.TypeAlias | ReflectionKind.Property

export const load = ({ converter }) => {
  const optional = new Map()
  const words = new Map()
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const symbol = context.getSymbolFromReflection(reflection)
    if (!symbol) return
    if (reflection.kind === ReflectionKind.Variable) optional.set(reflection, optionalOf(context, symbol))
    if (reflection.kindOf(listing)) words.set(reflection, wordsOf(context, symbol))
  })
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const constant of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const signatures = callOf(constant)
      if (signatures) asFunction(constant, signatures, optional.get(constant) ?? [])
    }
    for (const [told, list] of words)
      if (list && !isNamed(told)) told.type = new UnionType(list.map((word) => new LiteralType(word)))
  })
}
