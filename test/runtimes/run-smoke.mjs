import { runAll } from './run-all.mjs'

console.log(JSON.stringify(await runAll()))
