/** `node:util`, whose `import` loads all that it exports, such as worker threads: 13 ms of a start on Node 24. */
export function nodeUtil(): typeof import('node:util') {
  return process.getBuiltinModule('node:util')
}
