// The entry of the function. `awslambda` is a global of Lambda's runtime for Node.
import { createClient } from 'sansdk'
import { bedrockRuntime } from 'sansdk/models/bedrock-runtime'
import { createHandler } from './answer.js'

const { MODEL_ID = 'amazon.nova-lite-v1:0' } = process.env

// Outside of the handler: the next invocation finds credentials and connections.
const client = createClient({ models: [bedrockRuntime] })

/** @type {any} */
const { awslambda } = globalThis
export const handler = awslambda.streamifyResponse(
  createHandler(client, { modelId: MODEL_ID, responseWith: awslambda.HttpResponseStream.from }),
)
