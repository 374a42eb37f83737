import { done } from './start.mjs'

done('nothing')
