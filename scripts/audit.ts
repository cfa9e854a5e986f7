// `npm run audit`: known holes in the packages that users get. Exits with 1 when there is one, and says so, with 0, where
// the registry does not answer the question.
import { spawnSync } from 'node:child_process'
import { judge } from './judge-audit.ts'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const { sentence, bad } = judge(stdout)
console.log(sentence)
process.exitCode = bad ? 1 : 0
