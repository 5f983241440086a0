// SQLite in WebAssembly (sql.js): nothing native to build, and the same on every Node. A server that stays up would write `export()` to disk.
import initSqlJs from 'sql.js'

/** A store over SQLite: one row an evaluation, as JSON. `bytes` is a database that was exported before. */
export const openStore = async (bytes) => {
  const { Database } = await initSqlJs()
  const db = new Database(bytes)
  db.run('CREATE TABLE IF NOT EXISTS evaluations (id TEXT PRIMARY KEY, kept TEXT NOT NULL)')
  return {
    put: (id, kept) => void db.run('INSERT OR REPLACE INTO evaluations VALUES (?, ?)', [id, JSON.stringify(kept)]),
    get: (id) => {
      const [found] = db.exec('SELECT kept FROM evaluations WHERE id = ?', [id])
      return found && JSON.parse(found.values[0][0])
    },
    bytes: () => db.export(),
  }
}
