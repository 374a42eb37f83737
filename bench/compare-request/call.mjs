// `client.call` beside `client.request`, and beside the SDK, in one process, in turns, so that what else the machine does
// slows both. Says what CPU time each took. Plain JavaScript, since a loader in this process would be measured too.
//
//     node call.mjs SETTINGS     (JSON of `settingsText` in ../request-peers.ts)

const { dist, endpoint, region, credentials } = JSON.parse(process.argv[2])
const load = (path) => import(new URL(path, `file://${dist}/`).href)
const { createClient } = await load('index.js')
const { createBucket } = await load('s3/index.js')
const client = createClient({ region, credentials, endpoint })
const bucket = createBucket({ bucket: 'reports', region, credentials, endpoint })

function inputFor(index) {
  return { TableName: 'orders', Key: { id: { S: `order-${index}` } }, ConsistentRead: true }
}

const tasks = {
  async request(index) {
    const response = await client.request({
      service: 'dynamodb',
      operation: 'GetItem',
      headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
      json: inputFor(index),
      idempotent: true,
    })
    if ((await response.json()).Item === undefined) throw new Error('no item')
  },
  async call(index) {
    const { Item } = await client.call('dynamodb', 'GetItem', inputFor(index))
    if (Item === undefined) throw new Error('no item')
  },
  async list() {
    let count = 0
    for await (const { size } of bucket.list()) count += size === undefined ? 0 : 1
    if (count !== 1000) throw new Error(`${count} keys`)
  },
  async sdkList() {
    const { Contents } = await (await sdk.s3())()
    if (Contents.length !== 1000) throw new Error(`${Contents.length} keys`)
  },
  async instances() {
    checkInstances(await client.call('ec2', 'DescribeInstances', {}))
  },
  async sdkInstances() {
    checkInstances(await (await sdk.ec2())())
  },
}

function checkInstances({ Reservations }) {
  const { LaunchTime } = Reservations.at(-1).Instances[0]
  if (Reservations.length !== 1800 || LaunchTime.getTime() !== 1_795_933_440_000) {
    throw new Error('not the instances that the server describes')
  }
}

/** Loaded when they are first asked, since their load on the process is no part of what is measured before. */
const sdk = {
  s3: once(async () => {
    const { ListObjectsV2Command, S3Client } = await import('@aws-sdk/client-s3')
    const s3 = new S3Client({ region, credentials, endpoint, forcePathStyle: true })
    return () => s3.send(new ListObjectsV2Command({ Bucket: 'reports' }))
  }),
  ec2: once(async () => {
    const { DescribeInstancesCommand, EC2Client } = await import('@aws-sdk/client-ec2')
    const ec2 = new EC2Client({ region, credentials, endpoint })
    return () => ec2.send(new DescribeInstancesCommand({}))
  }),
}

function once(make) {
  let loaded
  return () => {
    loaded ??= make()
    return loaded
  }
}

/** Microseconds of CPU for one of `count` calls, so many at a time. */
async function measured({ task, count, concurrency }) {
  let next = 0
  const worker = async () => {
    while (next < count) await tasks[task](next++)
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: concurrency }, worker))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}

process.on('message', async (order) => process.send(await measured(order)))
process.on('disconnect', () => process.exit())
process.send('ready')
