/** Where a setting stands that is named as in `configure get` and `configure set`. */
export interface SettingPlace {
  readonly section: {
    readonly kind: 'profile' | 'sso-session' | 'other'
    /** Undefined for the profile in use. */
    readonly name: string | undefined
  }
  readonly key: string
  readonly subKey: string | undefined
}

/** Sections of the config file that are no profiles, in the AWS CLI. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set(['preview', 'plugins'])

/**
 * Reads the name of a setting: `region`, `s3.addressing_style`, `profile.work.region`, `default.region`,
 * `sso-session.corp.sso_region` or `plugins.x`.
 */
export function settingPlace(name: string): SettingPlace {
  const [first = '', ...rest] = name.split('.')
  if (first === 'default' && rest.length > 0) return placeIn('profile', 'default', rest)
  if ((first === 'profile' || first === 'sso-session') && rest.length > 1) {
    const [section, ...keys] = rest
    return placeIn(first, section, keys)
  }
  if (OTHER_SECTIONS.has(first) && rest.length === 1) return placeIn('other', first, rest)
  return placeIn('profile', undefined, [first, ...rest])
}

function placeIn(
  kind: SettingPlace['section']['kind'],
  name: string | undefined,
  [key = '', ...rest]: readonly string[],
): SettingPlace {
  const subKey = rest.length === 0 ? undefined : rest.join('.')
  return { section: { kind, name }, key, subKey }
}
