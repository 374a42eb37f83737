import { extname } from 'node:path'

// IANA's media types of the names that files on the web have (RFC 9239 for JavaScript). Compressed files
// are what they are, not what is in them: a browser would else show a `.svg.gz` as broken.
const TABLE = `
application/epub+zip epub
application/geo+json geojson
application/gzip gz tgz
application/java-archive jar
application/json json map
application/ld+json jsonld
application/manifest+json webmanifest
application/msword doc
application/pdf pdf
application/rtf rtf
application/sql sql
application/vnd.apache.parquet parquet
application/vnd.apple.mpegurl m3u8
application/vnd.ms-excel xls
application/vnd.ms-powerpoint ppt
application/vnd.oasis.opendocument.presentation odp
application/vnd.oasis.opendocument.spreadsheet ods
application/vnd.oasis.opendocument.text odt
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
application/wasm wasm
application/x-7z-compressed 7z
application/x-bzip2 bz2
application/x-ndjson ndjson jsonl
application/x-tar tar
application/x-xz xz
application/xml xml xsd xsl
application/yaml yaml yml
application/zip zip
application/zstd zst
audio/aac aac
audio/flac flac
audio/mp4 m4a
audio/mpeg mp3
audio/ogg oga ogg opus
audio/wav wav
font/otf otf
font/ttf ttf
font/woff woff
font/woff2 woff2
image/avif avif
image/bmp bmp
image/gif gif
image/heic heic
image/jpeg jpeg jpg
image/png png
image/svg+xml svg
image/tiff tif tiff
image/vnd.microsoft.icon ico
image/webp webp
text/calendar ics
text/css css
text/csv csv
text/html htm html
text/javascript js mjs
text/markdown md
text/plain log text txt
text/vcard vcf
video/mp2t m2ts
video/mp4 m4v mp4
video/mpeg mpeg mpg
video/quicktime mov
video/webm webm
video/x-matroska mkv
`

let types: ReadonlyMap<string, string> | undefined

/** The media type of a file by its name; undefined for one that says nothing. */
export function contentTypeOf(path: string): string | undefined {
  types ??= readTable()
  return types.get(extname(path).slice(1).toLowerCase())
}

function readTable(): ReadonlyMap<string, string> {
  const byExtension = new Map<string, string>()
  for (const line of TABLE.trim().split('\n')) {
    const [type = '', ...extensions] = line.split(' ')
    for (const extension of extensions) byExtension.set(extension, type)
  }
  return byExtension
}

interface TypeOptions {
  readonly contentType?: string | undefined
  readonly guessContentType?: 'by-name' | 'never' | undefined
}

/** The same options, with the content type that the name of a source that is a file implies. */
export function typedByName<Options extends TypeOptions>(
  options: Options,
  source: unknown,
): Options {
  if (options.contentType !== undefined || options.guessContentType === 'never') return options
  const path =
    typeof source === 'object' && source !== null && 'path' in source ? source.path : source
  if (typeof path !== 'string' && !(path instanceof URL)) return options
  const contentType = contentTypeOf(path instanceof URL ? path.pathname : path)
  return contentType === undefined ? options : { ...options, contentType }
}
