// The file formats that an archive takes, with their code in the PRONOM register, and which one a file is in.
import { strFromU8 } from 'fflate'

/** `label` is the name in the register. Source: PRONOM, The National Archives, as consulted in 2026. */
export type Format = { readonly puid: string; readonly label: string; readonly extensions: readonly string[] }

const row = (puid: string, label: string, extensions: string): Format => ({
  puid,
  label,
  extensions: extensions.split(' '),
})

export const formats: readonly Format[] = [
  row('fmt/95', 'Acrobat PDF/A - Portable Document Format 1a', 'pdf'),
  row('fmt/354', 'Acrobat PDF/A - Portable Document Format 1b', 'pdf'),
  row('fmt/476', 'Acrobat PDF/A - Portable Document Format 2a', 'pdf'),
  row('fmt/477', 'Acrobat PDF/A - Portable Document Format 2b', 'pdf'),
  row('fmt/478', 'Acrobat PDF/A - Portable Document Format 2u', 'pdf'),
  row('fmt/479', 'Acrobat PDF/A - Portable Document Format 3a', 'pdf'),
  row('fmt/480', 'Acrobat PDF/A - Portable Document Format 3b', 'pdf'),
  row('fmt/481', 'Acrobat PDF/A - Portable Document Format 3u', 'pdf'),
  row('fmt/1910', 'Acrobat PDF/A - Portable Document Format 4', 'pdf'),
  row('fmt/1911', 'Acrobat PDF/A - Portable Document Format 4e', 'pdf'),
  row('fmt/1912', 'Acrobat PDF/A - Portable Document Format 4f', 'pdf'),
  row('fmt/276', 'Acrobat PDF 1.7 - Portable Document Format', 'pdf'),
  row('fmt/1129', 'PDF 2.0 - Portable Document Format', 'pdf'),
  row('fmt/817', 'JSON Data Interchange Format', 'json'),
  row('x-fmt/18', 'Comma Separated Values', 'csv'),
  row('fmt/101', 'Extensible Markup Language 1.0', 'xml'),
  row('fmt/11', 'Portable Network Graphics 1.0', 'png'),
  row('fmt/12', 'Portable Network Graphics 1.1', 'png'),
  row('fmt/13', 'Portable Network Graphics 1.2', 'png'),
  row('fmt/42', 'JPEG File Interchange Format 1.00', 'jpeg jpe jpg jif jfif jfi'),
  row('fmt/43', 'JPEG File Interchange Format 1.01', 'jpg jpe jpeg jif jfif jfi'),
  row('fmt/44', 'JPEG File Interchange Format 1.02', 'jpg jpe jpeg jif jfif jfi'),
  row('x-fmt/391', 'Exchangeable Image File Format (Compressed) 2.2', 'jpg jpeg'),
  row('fmt/645', 'Exchangeable Image File Format (Compressed) 2.21', 'jpg jpeg'),
  row('fmt/412', 'Microsoft Word for Windows 2007 onwards', 'docx wbk'),
  row('fmt/291', 'OpenDocument Text 1.2', 'odt ott'),
  row('fmt/471', 'Hypertext Markup Language 5', 'htm html'),
  row('fmt/92', 'Scalable Vector Graphics 1.1', 'svg'),
  row('x-fmt/263', 'ZIP Format', 'zip'),
  row('x-fmt/111', 'Plain Text File', 'txt'),
  row('fmt/566', 'WebP Lossy', 'webp'),
  row('fmt/567', 'WebP Lossless', 'webp'),
  row('fmt/568', 'WebP Extended', 'webp'),
  row('fmt/1149', 'Markdown', 'md markdown'),
  row('fmt/353', 'Tagged Image File Format', 'tif tiff'),
  row('fmt/136', 'OpenDocument Text 1.0', 'odt ott'),
  row('fmt/290', 'OpenDocument Text 1.1', 'odt ott'),
  row('fmt/278', 'Internet Message Format', 'eml'),
  row('fmt/950', 'MIME Email 1.0', 'eml'),
]

/** What is after the last dot, in small letters. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The code of a PNG, by the kinds of parts that it has. Source: the PNG specification, versions 1.0 to 1.2. */
const pngFormat = (bytes: Uint8Array): string => {
  const chunks: string[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12)
    chunks.push(strFromU8(bytes.subarray(at + 4, at + 8), true))
  if (chunks.includes('iTXt')) return 'fmt/13'
  return chunks.some((name) => ['iCCP', 'sRGB', 'sPLT'].includes(name)) ? 'fmt/12' : 'fmt/11'
}

// Only formats in which this product writes; which profile a PDF keeps must be said by who checked it.
const written: Readonly<Record<string, string>> = {
  pdf: 'fmt/276',
  json: 'fmt/817',
  csv: 'x-fmt/18',
  xml: 'fmt/101',
  txt: 'x-fmt/111',
  docx: 'fmt/412',
}

export const formatOf = (puid: string): Format | undefined => formats.find((format) => format.puid === puid)

/**
 * The format of a file by its extension, and of a PNG by its parts. `claimed` is the code of a format that a validator
 * found, such as PDF/A. Undefined when the list has no such format or it does not go with the extension.
 */
export const detect = (name: string, bytes: Uint8Array, claimed?: string): Format | undefined => {
  const extension = extensionOf(name)
  const format = formatOf(claimed ?? (extension === 'png' ? pngFormat(bytes) : (written[extension] ?? '')))
  return format?.extensions.includes(extension) ? format : undefined
}
