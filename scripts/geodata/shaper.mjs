// One way to call mapshaper: named inputs in memory, one output out.
import mapshaper from 'mapshaper';

/** Runs mapshaper commands on objects; the commands write `out.json`, which comes back parsed. */
export async function shape(inputs, commands) {
  const named = {};
  for (const [name, value] of Object.entries(inputs)) named[name] = JSON.stringify(value);
  const out = await mapshaper.applyCommands(`${commands} -quiet`, named);
  return JSON.parse(out['out.json'].toString());
}
