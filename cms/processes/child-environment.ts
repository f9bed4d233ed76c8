/** The environment for a process of ours that is started from the admin: Next's own options are not for it. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of Object.keys(env)) if (name === 'NODE_OPTIONS' || /^_*NEXT_/.test(name)) delete env[name]
  return env
}
