import { runAll } from './run-all.mjs'

runAll().then(
  (result) => {
    globalThis.result = JSON.stringify(result)
  },
  (error) => {
    globalThis.result = `${error.stack}`
  },
)
