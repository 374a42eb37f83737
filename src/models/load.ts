import { ConfigError } from '../errors.ts'
import type { ServiceModel } from './types.ts'

const models = new Map<string, Promise<ServiceModel>>()

/**
 * Loads the model of a service from the package, once in a process.
 *
 * @param name the model's name, such as `dynamodb`.
 * @throws ConfigError `CONFIG_MODEL_MISSING` where the package's files are not at hand, as in a bundle.
 */
export function loadModel(name: string): Promise<ServiceModel> {
  let model = models.get(name)
  if (model === undefined) {
    model = importModel(name)
    models.set(name, model)
    model.catch(() => models.delete(name))
  }
  return model
}

async function importModel(name: string): Promise<ServiceModel> {
  // Bundlers follow only imports whose paths they can see, and would take this one for all models. The
  // package has this code in a folder beside `models` too.
  const file = `../models/data/${name}.js`
  try {
    const module: Readonly<Record<string, ServiceModel>> = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ file
    )
    const [model] = Object.values(module)
    if (model?.name === name) return model
  } catch (cause) {
    throw missing(name, cause)
  }
  throw missing(name)
}

function missing(name: string, cause?: unknown): ConfigError {
  const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return new ConfigError(
    `The model of ${name} is not beside this program, which is bundled: import { ${exported} } from 'sansdk/models/${name}' and pass it in the client's models: [${exported}]`,
    { code: 'CONFIG_MODEL_MISSING', cause },
  )
}
