// The report as JSON: the same content for machines, byte for byte the same for the same report.
import { REPORT_FORMAT, REPORT_VERSION, type Report } from './document.ts'
import { plainAll } from './text.ts'

// The order of the keys in the file, at every depth. A key that is not here is not written.
const order = (
  'format version title subtitle lang status generatedAt hash meta chapters data ' +
  'number id type name level role ordered caption alt width height svg max label value ' +
  'text mark sign letter colour head rows rowHeaders items table blocks'
).split(' ')

/** The file described in docs/report-json.md, with a newline at the end. */
export function writeJson(report: Report): string {
  const file = { format: REPORT_FORMAT, version: REPORT_VERSION, ...plainAll(report) }
  return `${JSON.stringify(file, order, 2)}\n`
}
