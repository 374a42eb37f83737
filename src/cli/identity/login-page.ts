import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AuthorizationPage } from '../../credentials/sso-login.ts'
import { askOnce } from '../prompt.ts'
import { UsageError } from '../usage-error.ts'

/** How pages are shown. */
export interface PageOptions {
  /** Whether a browser is opened; the address is printed in any case. */
  readonly opensBrowser: boolean
  readonly signal: AbortSignal
}

const PATH = '/oauth/callback'

/**
 * Begins to listen on this machine for the code that a page sends people back with.
 *
 * @throws Error where no port can be had.
 */
export async function openLoginPage(
  options: PageOptions,
): Promise<AuthorizationPage & { close(): void }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    redirectUri: `http://127.0.0.1:${port}${PATH}`,
    visit: async (url, state) => {
      const code = codeFrom(server, state, options.signal)
      showPage(url, options)
      return await code
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function codeFrom(server: Server, state: string, signal: AbortSignal): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const code = url.searchParams.get('code')
      const error = url.searchParams.get('error')
      // Any page may send people here; the state tells that it is the one that was asked.
      const isOurs = url.pathname === PATH && url.searchParams.get('state') === state
      const isEnd = request.method === 'GET' && isOurs && (code !== null || error !== null)
      response.writeHead(isEnd ? 200 : 404, {
        'content-type': 'text/plain; charset=utf-8',
        connection: 'close',
      })
      if (!isEnd) return void response.end('This is not the login that sansdk waits for.\n')
      response.end(
        code === null
          ? 'The login was refused. You may close this page.\n'
          : 'You are logged in. You may close this page.\n',
      )
      if (code === null) reject(new UsageError(`the login was refused: ${plain(error ?? '')}`))
      else resolve(code)
    })
  })
}

/** What others wrote, on one line and without signs that move a terminal's cursor. */
function plain(text: string): string {
  return JSON.stringify(text.slice(0, 200))
}

/** Where the page is on another device: people type the code that it shows. */
export function typedCodePage(redirectUri: string, options: PageOptions): AuthorizationPage {
  return {
    redirectUri,
    visit: async (url, state) => {
      showPage(url, options)
      const typed = await askOnce('Enter the code that the page shows: ')
      const answer = new URLSearchParams(Buffer.from(typed.trim(), 'base64').toString())
      const code = answer.get('code')
      if (code !== null && answer.get('state') === state) return code
      throw new UsageError('login: the code is not the one of this page')
    },
  }
}

/** Prints the address of a page, and opens a browser where it may. */
export function showPage(url: string, { opensBrowser }: PageOptions, code?: string): void {
  const typed = code === undefined ? '' : `\nand enter the code ${code}\n`
  process.stderr.write(`Open this page to log in:\n\n${url}\n${typed}\n`)
  if (opensBrowser && isWebPage(url)) openBrowser(url)
}

function isWebPage(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
}

function openBrowser(url: string): void {
  const [program, ...words] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url]
  const child = spawn(program ?? '', words, { stdio: 'ignore', detached: true })
  // Without a browser people open the page themselves.
  child.once('error', () => {})
  child.unref()
}
