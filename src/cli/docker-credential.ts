#!/usr/bin/env node
import { runCommandLine } from './command-line.ts'

// Docker calls this for the `credHelpers` that it names `sansdk`.
process.exitCode = await runCommandLine(['docker-credential', ...process.argv.slice(2)])
