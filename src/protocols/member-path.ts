import { type ArgumentError, argumentTypeError, argumentValueError } from '../errors.ts'

/** The name of a member, the index of a list, or the key of a map. */
export type PathStep = string | number | { readonly key: string }

/** The way from the root to a value. */
export type MemberPath = readonly PathStep[]

/** Values nested deeper are refused, going in and coming out: the walks recurse. */
export const MAX_NESTING = 256

// Enough to find the place; an object that refers to itself has a path of 256 names.
const SHOWN = 12

/** The path as code would write it: `input.Filters[0].Values`. */
function formatPath(path: MemberPath): string {
  const shown = path.slice(0, SHOWN).map(formatStep).join('')
  return `input${shown}${path.length > SHOWN ? '…' : ''}`
}

function formatStep(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`
  const name = typeof step === 'string' ? step : step.key
  return /^[\w$]{1,128}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 128))}]`
}

/** Looks a fact up for the member that a value is of: elements of lists are of their list's member. */
export function factAt<Value>(
  path: MemberPath,
  lookup: (parents: MemberPath, name: string) => Value | undefined,
): Value | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string')
  const name = path[last]
  return typeof name === 'string' ? lookup(path.slice(0, last), name) : undefined
}

/** Whether the object at a path is a map: a member, or an element of one, that `maps` knows. */
export function isMapAt(
  path: MemberPath,
  maps: (parents: MemberPath, name: string) => string | undefined,
): boolean {
  const last = path.findLastIndex((step) => typeof step !== 'number')
  const name = path[last]
  return typeof name === 'string' && maps(path.slice(0, last), name) !== undefined
}

/** A `TypeError` about the value at a path. */
export function inputTypeError(path: MemberPath, expected: string, actual: unknown): ArgumentError {
  return argumentTypeError(formatPath(path), expected, actual)
}

/** A `TypeError` about the value at a path, whose type is right. */
export function inputValueError(path: MemberPath, problem: string): ArgumentError {
  return argumentValueError(formatPath(path), problem)
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` below 256 levels. */
export function checkNesting(path: MemberPath): void {
  if (path.length > MAX_NESTING) {
    throw inputValueError(path, `is nested deeper than ${MAX_NESTING} levels or holds itself`)
  }
}
