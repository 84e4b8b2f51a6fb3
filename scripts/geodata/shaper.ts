import mapshaper from 'mapshaper';

/** Runs mapshaper's commands on named inputs in memory; the commands write `out.json`, which comes back parsed. */
export async function shape(inputs: Readonly<Record<string, unknown>>, commands: string): Promise<unknown> {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]));
  const { 'out.json': out } = await mapshaper.applyCommands(`${commands} -quiet`, files);
  if (out === undefined) throw new Error(`mapshaper: expected out.json of ${commands}, got none`);
  return JSON.parse(out.toString());
}
