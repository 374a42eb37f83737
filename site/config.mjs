/** The book in the order of need. */
const CHAPTERS = {
  'First steps': { index: 'sansdk', start: 'Start', migrating: 'Migrating' },
  'Sign and send': {
    fetch: 'Sign and fetch',
    runtimes: 'Runtimes',
    tokens: 'Tokens',
    proxy: 'A signing proxy',
    verify: 'Verify your callers',
    diagnose: 'Refused signatures',
  },
  S3: {
    s3: 'Objects and links',
    transfers: 'Transfers',
    's3-stores': 'Other stores',
  },
  'Any API': {
    services: 'Call any operation',
    'event-streams': 'Event streams',
    models: 'Models',
    endpoints: 'Endpoints',
    sts: 'STS',
    imds: 'Instance metadata',
  },
  'In production': {
    credentials: 'Credentials',
    retry: 'Retries',
    http: 'Time limits and connections',
    errors: 'Errors by code',
    diagnostics: 'Diagnostics',
    testing: 'Testing',
    bundling: 'Bundling',
    cli: 'The command line',
  },
  Commands: {
    'commands/identity': 'Identity',
    'commands/signing': 'Signing',
    'commands/objects': 'Objects',
    'commands/tools': 'Tools',
  },
  Behind: {
    benchmarks: 'Benchmarks',
    's3-benchmarks': 'Benchmarks of S3',
    design: 'Design',
    reading: 'How much there is to read',
    SECURITY: 'Security',
    CONTRIBUTING: 'Contributing',
    CHANGELOG: 'Changes',
  },
}

const pages = new Set(readPages())

function readPages() {
  const { readdirSync } = process.getBuiltinModule('node:fs')
  const folder = new URL('..', import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replace(/\.md$/, ''),
  )
}

export default {
  title: 'sansdk',
  description: 'AWS without the AWS SDK',
  cleanUrls: true,
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Reference', link: '/api/README' },
      { text: 'GitHub', link: 'https://github.com/sansdk/sansdk' },
    ],
    sidebar: [
      ...Object.entries(CHAPTERS).map(([text, items]) => ({
        text,
        collapsed: false,
        items: Object.entries(items)
          .filter(([page]) => pages.has(page))
          .map(([page, title]) => ({ text: title, link: page === 'index' ? '/' : `/${page}` })),
      })),
      { text: 'Reference', items: [{ text: 'All entries', link: '/api/README' }] },
    ],
    outline: [2, 3],
  },
}
