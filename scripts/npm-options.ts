type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Options of ours that npm took for its own, since no `--` stands before them: it hands on only what stands behind one.
 * @param usage of the command, which has all its options
 * @param args what npm handed on
 * @param env where npm keeps what it took, and what it was told otherwise
 * @param isSure leaves out what npm may have been told in a file of its own, as which browser to open
 */
export function takenByNpm(
  usage: string,
  args: readonly string[],
  env: Environment,
  isSure: boolean,
): string[] {
  // Another command may have started this one, and may have options of these names.
  if (!usage.split("\n", 1)[0]?.includes(` ${env.npm_lifecycle_event} `)) return [];
  const isTaken = (option: string) => {
    const kept = env[`npm_config_${option.replace(/^--(?:no-)?/u, "").replaceAll("-", "_")}`];
    return isSure ? kept === (option.startsWith("--no-") ? "" : "true") : kept !== undefined;
  };
  return optionsIn(usage).filter(
    (option) => isTaken(option) && !args.some((arg) => arg.split("=", 1)[0] === option),
  );
}

/** All options that a command's usage tells of. */
export function optionsIn(usage: string): string[] {
  return [...new Set(usage.match(/(?<=[\s[])--[a-z]+(?:-[a-z]+)*/gu))];
}

/** How to call a command so that npm hands on its options. */
export function npmHint(options: readonly string[], { npm_lifecycle_event: command }: Environment): string {
  return `npm took ${options.join(" and ")} for itself: it hands on only what stands behind “--”, as in: npm run ${command} -- ${options[0]} …`;
}
