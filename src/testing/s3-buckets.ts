import type { S3Operation } from './s3-objects.ts'
import { addBucket, bucketOf, compareKeys, type Members, S3Refusal } from './s3-store.ts'

/** The operations of buckets and their settings. */
export const BUCKET_OPERATIONS: Readonly<Record<string, S3Operation>> = {
  CreateBucket: (store, input) => {
    const name = String(input['Bucket'])
    const { LocationConstraint: region = 'us-east-1' } = (input['CreateBucketConfiguration'] ??
      {}) as { LocationConstraint?: string }
    if (region !== store.region) {
      const message = `The ${region} location constraint is incompatible for the region specific endpoint this request was sent to.`
      throw new S3Refusal('IllegalLocationConstraintException', 400, message)
    }
    if (store.buckets.has(name)) {
      const message =
        'Your previous request to create the named bucket succeeded and you already own it.'
      throw new S3Refusal('BucketAlreadyOwnedByYou', 409, message)
    }
    addBucket(store, name)
    return { Location: `/${name}` }
  },
  DeleteBucket: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    if (bucket.objects.size > 0) {
      throw new S3Refusal('BucketNotEmpty', 409, 'The bucket you tried to delete is not empty')
    }
    store.buckets.delete(bucket.name)
    return {}
  },
  HeadBucket: (store, input) => {
    bucketOf(store, input['Bucket'])
    return { BucketRegion: store.region }
  },
  ListBuckets: (store, input) => {
    const most = Number(input['MaxBuckets'] ?? 10_000)
    const after = String(input['ContinuationToken'] ?? '')
    const left = [...store.buckets.values()]
      .filter(({ name }) => name.startsWith(String(input['Prefix'] ?? '')) && name > after)
      .toSorted((a, b) => compareKeys(a.name, b.name))
    const page = left.slice(0, most)
    return {
      Buckets: page.map(({ created, name }) => ({ Name: name, CreationDate: created })),
      Owner: { ID: 'loopback', DisplayName: 'loopback' },
      ContinuationToken: left.length > most ? page.at(-1)?.name : undefined,
      Prefix: input['Prefix'],
    }
  },
  GetBucketLocation: (store, input) => {
    bucketOf(store, input['Bucket'])
    // S3 has no name for its first region here.
    return { LocationConstraint: store.region === 'us-east-1' ? undefined : store.region }
  },
  GetBucketVersioning: (store, input) => ({ Status: bucketOf(store, input['Bucket']).versioning }),
  PutBucketVersioning: (store, input) => {
    const { Status: status } = input['VersioningConfiguration'] as { Status?: string }
    if (status !== 'Enabled' && status !== 'Suspended') {
      throw new S3Refusal('MalformedXML', 400, 'The Versioning element must be specified')
    }
    bucketOf(store, input['Bucket']).versioning = status
    return {}
  },
  ...setting('BucketTagging', 'Tagging', ['NoSuchTagSet', 'The TagSet does not exist']),
  ...setting('BucketCors', 'CORSConfiguration', [
    'NoSuchCORSConfiguration',
    'The CORS configuration does not exist',
  ]),
  ...setting('BucketPolicy', 'Policy', ['NoSuchBucketPolicy', 'The bucket policy does not exist']),
  ...setting('BucketLifecycleConfiguration', 'LifecycleConfiguration', [
    'NoSuchLifecycleConfiguration',
    'The lifecycle configuration does not exist',
  ]),
  DeleteBucketLifecycle: (store, input) => {
    bucketOf(store, input['Bucket']).settings.delete('LifecycleConfiguration')
    return {}
  },
}

/** What is put as it is, and given back. */
function setting(
  name: string,
  payload: string,
  [code, message]: readonly [code: string, message: string],
): Readonly<Record<string, S3Operation>> {
  return {
    [`Put${name}`]: (store, input) => {
      bucketOf(store, input['Bucket']).settings.set(payload, input[payload])
      return {}
    },
    [`Get${name}`]: (store, input) => {
      const value = bucketOf(store, input['Bucket']).settings.get(payload)
      if (value === undefined) throw new S3Refusal(code, 404, message)
      // A document is the output itself, a policy is its text.
      return typeof value === 'string' ? { [payload]: value } : (value as Members)
    },
    [`Delete${name}`]: (store, input) => {
      bucketOf(store, input['Bucket']).settings.delete(payload)
      return {}
    },
  }
}
