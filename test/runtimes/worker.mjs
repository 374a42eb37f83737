import cases from './cases.mjs'
import { smoke } from './smoke.mjs'

export default {
  async test() {
    console.log(`${await smoke(cases)} checks`)
  },
}
