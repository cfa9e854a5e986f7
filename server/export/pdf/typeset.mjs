// Sets one document in a process of its own: the typesetter keeps memory of every document, and this gives it all back.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const parts = []
for await (const part of process.stdin) parts.push(part)
const { native, folder, fonts, source, inputs } = JSON.parse(Buffer.concat(parts).toString('utf8'))
try {
  const { NodeCompiler } = createRequire(import.meta.url)(native)
  const fontBlobs = fonts.map((path) => readFileSync(path))
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] })
  const made = compiler.compile({ mainFileContent: source, inputs })
  if (made.hasError())
    throw new Error(
      compiler
        .fetchDiagnostics(made.takeError())
        .map(({ message }) => message)
        .join('; '),
    )
  process.stdout.write(compiler.pdf(made.result, { pdfStandard: 'a-2a' }))
} catch (error) {
  process.stderr.write(error.message)
  process.exitCode = 1
}
