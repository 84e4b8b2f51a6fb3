import { FakeEngine } from './engine.ts';

// What stands for src/map/engine/open.ts in tests: engines that remember, in the order in which they were opened.

export const opened: FakeEngine[] = [];
/** What engines find when they are opened. */
export const device = { worker: true };

export const checkWorker = async (): Promise<void> => {};

type Made = ConstructorParameters<typeof FakeEngine>;
export function openEngine(box: HTMLElement, style: Made[0], camera: Made[1], _label: string, limits: Made[2]) {
  const engine = new FakeEngine(style, camera, limits);
  box.append(engine.getCanvasContainer());
  engine.worker = device.worker;
  opened.push(engine);
  return engine;
}

export function readTiles(): void {}
