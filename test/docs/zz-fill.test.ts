import { it } from 'vitest'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runBlock } from '../support/run-block.js'
const dir = process.env['BLOCKS'] ?? '/tmp/scratch/blocks'
for (const name of readdirSync(dir).filter((n) => n.endsWith('.ts')))
  it(name, async () => {
    const code = readFileSync(`${dir}/${name}`, 'utf8').replace(/(\/\/ =>[^\n]*\n)(?:\/\/ =>[^\n]*\n)+/g, '$1')
    const told = await runBlock(code)
    let i = 0
    writeFileSync(`${dir}/${name}`, code.replace(/\/\/ =>[^\n]*/g, () => (told[i++]?.forms[0] ?? 'NOTHING').split('\n').map((l) => `// => ${l}`).join('\n')))
  })
