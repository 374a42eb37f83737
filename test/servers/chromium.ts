import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
]

/** Debian's Chromium, or the one that `SANSDK_CHROMIUM` names, or the reason why there is none. */
export function findChromium(): { readonly executable: string } | { readonly absent: string } {
  const executable = process.env['SANSDK_CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(executable)) return { absent: `no ${executable} (apt-get install chromium)` }
  try {
    execFileSync(executable, ['--version'], { stdio: 'ignore' })
    return { executable }
  } catch (error) {
    return { absent: `${executable} does not run: ${String(error)}` }
  }
}

/** What a script in the page sees of a response. */
export interface Seen {
  readonly status?: number
  readonly etag?: string | null
  readonly text?: string
  /** Set if the browser hid the response from the script. */
  readonly error?: string
}

/** A browser with `rig/upload-page.html` open, on a loopback origin that is not the server's. */
export interface Browser {
  /** The page's origin, as the server's CORS rules must name it. */
  readonly origin: string
  readonly page: Page
  /** Opens the page again, also after a navigation. */
  open(): Promise<void>
  /** Calls one of the page's functions. */
  call<Result = Seen>(name: string, argument: unknown): Promise<Result>
  close(): Promise<void>
}

/** A browser with an empty profile, which is removed when it is closed. */
export async function launchBrowser(
  executable: string,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'sansdk-chromium-'))
  let context: BrowserContext | undefined
  const close = async (): Promise<void> => {
    await context?.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: true,
      args: FLAGS,
      // The rig's authority is its own.
      ignoreHTTPSErrors: true,
    })
    return { context, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Starts the browser with its page. */
export async function startBrowser(executable: string): Promise<Browser> {
  const site = await startSite()
  const { context, close } = await launchBrowser(executable).catch(async (error: unknown) => {
    await site.close()
    throw error
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const { origin } = site
  return {
    origin,
    page,
    open: async () => {
      await page.goto(origin)
    },
    call: (name, argument) => page.evaluate(`${name}(${JSON.stringify(argument)})`),
    close: async () => {
      await close()
      await site.close()
    },
  }
}

async function startSite(): Promise<{ origin: string; close: () => Promise<void> }> {
  const html = readFileSync(new URL('rig/upload-page.html', import.meta.url))
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, close }
}
