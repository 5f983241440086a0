// The doors of docs/design: a file imports from its own room and from rooms above it; stages never import each other.
const above = ['kernel', 'norms', 'model', 'reading', 'scoring']
const stages = ['exante', 'validation', 'review', 'monitoring', 'evaluation', 'oversight', 'application', 'assessment']
const across = ['records', 'cycle', 'portfolio', 'forms', 'explain']
const rooms = [...above, ...stages, ...across]

// The floors inside a room, lowest first: a sub-room imports from itself, from lower floors and from the room's own files.
const subRooms = {
  norms: [['resolving'], ['silences'], ['frameworks'], ['keys'], ['names', 'parsing', 'rulebooks']],
  model: [['guard'], ['promise'], ['printed', 'events'], ['results']],
  reading: [['cells'], ['printing'], ['tables', 'text']],
  scoring: [['methods'], ['rows'], ['totals'], ['frameworks']],
  validation: [['names'], ['checks', 'standards']],
  monitoring: [
    ['due', 'forecast', 'lights'],
    ['rows', 'money'],
    ['gaps', 'proposals'],
  ],
  oversight: [['reconcile', 'sampling']],
}
const upstairs = (room, sub) => {
  const floors = subRooms[room]
  const own = floors.findIndex((floor) => floor.includes(sub))
  return floors
    .slice(own)
    .flat()
    .filter((other) => other !== sub)
}

const closedTo = (room) => {
  if (stages.includes(room)) return [...stages.filter((other) => other !== room), ...across]
  return rooms.slice(rooms.indexOf(room) + 1)
}
const within = (names) => `^src/(${names.join('|')})/`
const npm = (names) => `(^|/)node_modules/(${names.join('|')})/`
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...rooms
      .filter((room) => closedTo(room).length > 0)
      .map((room) =>
        forbid(
          `${room}-door`,
          `${room}/ imports from its own room and from rooms above it`,
          { path: within([room]) },
          { path: within(closedTo(room)) },
        ),
      ),
    ...Object.entries(subRooms).flatMap(([room, floors]) =>
      floors.flat().map((sub) =>
        forbid(
          `${room}-${sub}-door`,
          `${room}/${sub}/ imports from itself, from lower floors and from the room's own files`,
          { path: `^src/${room}/${sub}/` },
          {
            path: upstairs(room, sub)
              .map((other) => `^src/${room}/${other}/`)
              .concat('^no-such-file$'),
          },
        ),
      ),
    ),
    forbid(
      'known-rooms',
      'a new room gets its place in this file first',
      { path: '^src/', pathNot: ['^src/index\\.ts$', within(rooms)] },
      {},
    ),
    forbid(
      'no-room-index',
      'a room index is for callers; inside, name the file',
      { path: '^src/', pathNot: '^src/index\\.ts$' },
      { path: ['^src/index\\.ts$', '^src/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'words-only-types',
      'words/ imports types of its own room and of the kernel, and sentences of its own words/',
      { path: '^src/([^/]+)/words/' },
      { path: '^src/', pathNot: '^src/$1/words/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'words-own-room',
      'words/ knows its own room and the kernel',
      { path: '^src/([^/]+)/words/' },
      { path: '^src/', pathNot: ['^src/$1/', '^src/kernel/'] },
    ),
    forbid(
      'only-src',
      'src imports nothing from the rest of the tree',
      { path: '^src/' },
      { path: '^(test|examples|docs|dist)/' },
    ),
    forbid(
      'zod-door',
      'zod only in model/ and norms/',
      { path: '^src/', pathNot: within(['model', 'norms']) },
      { path: npm(['zod']) },
    ),
    forbid(
      'zod-mini',
      'zod only as zod/mini: 6 kB instead of 25 kB, and no new Function under a strict CSP',
      { path: '^src/' },
      { path: npm(['zod']), pathNot: npm(['zod/mini']) },
    ),
    forbid(
      'kernel-libraries',
      'decimal.js, date-fns and @noble/hashes only in kernel/',
      { path: '^src/', pathNot: within(['kernel']) },
      { path: npm(['decimal\\.js', 'date-fns', '@noble/hashes']) },
    ),
    forbid('date-fns-subpath', 'date-fns by subpath', { path: '^src/' }, { path: `${npm(['date-fns'])}index\\.` }),
    forbid(
      'no-other-library',
      'four libraries are allowed',
      { path: '^src/' },
      { path: '(^|/)node_modules/', pathNot: npm(['zod', 'decimal\\.js', 'date-fns', '@noble/hashes']) },
    ),
    forbid('no-node', 'browsers are hosts too', { path: '^src/' }, { dependencyTypes: ['core'] }),
    forbid('no-unresolvable', 'every import must lead somewhere', { path: '^src/' }, { couldNotResolve: true }),
    forbid('no-cycle', 'no cycles', { path: '^src/' }, { circular: true }),
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // a type is an import too
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
