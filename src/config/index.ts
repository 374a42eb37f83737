export type { ConfigSection, LocatedProperty, PropertyOrigin } from './config-section.ts'
export { configSection } from './config-section.ts'
export type { ConfigContext, ConfigWarning, Environment, FileStamp } from './context.ts'
export {
  type ConfigLoader,
  type ConfigLoaderOptions,
  createConfigLoader,
} from './create-config-loader.ts'
export {
  createSettings,
  type Settings,
  type SettingsOptions,
  type SettingsSnapshot,
} from './create-settings.ts'
export {
  expandHome,
  type FileLocation,
  type FileLocationOptions,
  type FileLocations,
  fileLocations,
  homeDirectory,
  inHome,
} from './file-locations.ts'
export { nodeContext } from './node-context.ts'
export {
  type IniDocument,
  type IniGrammar,
  type IniProperty,
  type IniSection,
  type ParseIniOptions,
  parseIni,
  parseSubProperties,
} from './parse-ini.ts'
export type { PlannedRole } from './plan-role.ts'
export type {
  LoginSource,
  NamedSource,
  PlanBase,
  PlanFiles,
  ProcessSource,
  SsoSource,
  SsoTokenSource,
  StaticKeys,
  StaticSource,
  WebIdentitySource,
} from './plan-types.ts'
export { type ProfilePlan, profilePlan } from './profile-plan.ts'
export {
  type EndpointUrlQuery,
  type EndpointUrlSources,
  resolveEndpointUrl,
} from './resolve-endpoint-url.ts'
export {
  type RegionSources,
  type ResolvedRegion,
  type ResolveRegionOptions,
  resolveRegion,
} from './resolve-region.ts'
export {
  describeOrigin,
  type ResolvedSetting,
  resolveSetting,
  type SettingOrigin,
  type SettingSources,
} from './resolve-setting.ts'
export { requireProfile, type SelectedProfile, selectProfile } from './select-profile.ts'
export type { SettingName, SettingValues } from './setting-definitions.ts'
export { type SharedConfig, type SharedDocuments, sharedConfig } from './shared-config.ts'
