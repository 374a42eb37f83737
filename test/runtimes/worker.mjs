import { runAll } from './run-all.mjs'

export default {
  async test() {
    console.log(JSON.stringify(await runAll()))
  },
}
