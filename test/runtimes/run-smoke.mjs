import cases from './cases.mjs'
import { smoke } from './smoke.mjs'

console.log(`${await smoke(cases)} checks`)
