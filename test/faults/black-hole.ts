import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'

// JavaScript in a string, because TypeScript loaders do not work in worker threads on Node 20. The
// thread sleeps forever once it has reported its port.
const LISTENER = `
const { parentPort, workerData } = require('node:worker_threads')
const server = require('node:net').createServer()
server.listen({ ...workerData, backlog: 1, ipv6Only: true }, () => {
  parentPort.postMessage(server.address().port)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

/**
 * Opens a port that neither accepts nor refuses connections: a thread listens but never accepts, and
 * its queue is full, so that the kernel drops further packets. Returns the port.
 */
export async function openBlackHole(host: string, port: number): Promise<number> {
  const worker = new Worker(LISTENER, { eval: true, workerData: { host, port } })
  const opened = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  for (let filled = 0; filled < 64; filled++) {
    if (!(await connects(host, opened))) return opened
  }
  throw new Error(`the queue of ${host}:${opened} does not fill up`)
}

/** Sockets that connect stay open: each fills a place in the queue. */
function connects(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port })
  socket.on('error', () => {})
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      socket.destroy()
      resolve(false)
    }, 150)
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
